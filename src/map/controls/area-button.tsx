import type { ReactNode } from 'react';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/popover.tsx';

/** Opens the ways to choose an area. */
export function AreaButton({ children }: { readonly children: (close: () => void) => ReactNode }) {
  const isOn = useDateline(({ filter }) => filter.area !== null);
  return (
    <div className="map-area">
      <Popover
        label={t('map.byArea')}
        placement="below"
        buttonClass={isOn ? 'map-button map-button--on' : 'map-button'}
        button={
          <>
            <Icon name="area" />
            <span className="quiet">{t('map.byArea')}</span>
          </>
        }
      >
        {children}
      </Popover>
    </div>
  );
}
