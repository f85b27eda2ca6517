import { activeConditions } from '../../core/query/conditions.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Drawer } from '../../state/store.ts';
import { drawerLabel } from './drawers.ts';
import { useDrawerButtons } from './use-drawer-buttons.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { quiet } from '../../ui/quiet.tsx';

interface Props {
  readonly open: Drawer | null;
  readonly onOpen: (drawer: Drawer | null) => void;
  readonly onAdd: () => void;
}

/** The narrow rail: what opens beside the map. */
export function Rail({ open, onOpen, onAdd }: Props) {
  const buttons = useDrawerButtons();
  const active = useDateline((state) => activeConditions(state.filter).length);
  return (
    <nav className="rail" aria-label={t('page.tools')}>
      {buttons.map(({ key, icon }) => (
        <button
          key={key}
          type="button"
          className="rail__button"
          aria-expanded={open === key}
          data-drawer={key}
          onClick={() => onOpen(open === key ? null : key)}
        >
          <Icon name={icon} />
          <span>{drawerLabel(key)}</span>
          {key === 'filters' && active > 0 && (
            <span className="rail__badge">
              <Rich id="drawer.active" values={{ count: active }} tags={{ quiet }} />
            </span>
          )}
        </button>
      ))}
      <button type="button" className="rail__button rail__button--add" onClick={onAdd}>
        <Icon name="add" />
        <span>{t('drawer.add')}</span>
      </button>
    </nav>
  );
}
