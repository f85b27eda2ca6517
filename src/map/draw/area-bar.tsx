import type { ReactNode } from 'react';
import type { Insets } from '../view/insets.ts';
import { t } from '../../ui/i18n/messages.ts';

interface Props {
  readonly insets: Insets;
  /** What to do next, and what was done; said aloud. */
  readonly hint: string;
  readonly children: ReactNode;
}

/** At the head of the map while a tool is in use: what to do, and the buttons for it. */
export function AreaBar({ insets, hint, children }: Props) {
  return (
    <div
      className="area-bar"
      role="group"
      aria-label={t('area.tools')}
      style={{ insetInline: 'auto', left: insets.left, right: insets.right }}
    >
      <div className="area-bar__body">
        <p role="status">{hint}</p>
        <div className="area-bar__buttons">{children}</div>
      </div>
    </div>
  );
}

export function BarButton({
  onClick,
  primary = false,
  children,
}: {
  readonly onClick: () => void;
  readonly primary?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={primary ? 'button button--primary' : 'button'} onClick={onClick}>
      {children}
    </button>
  );
}
