import type { Tray } from '../../state/store.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Says which events the map and the timeline cannot show, and opens a list of them. */
export function TrayLinks({ onTray }: { readonly onTray: (tray: Tray) => void }) {
  const { withoutPlace, withoutDate } = useDateline(selectTotals);
  return (
    <p className="tray-links">
      {withoutPlace > 0 && (
        <button type="button" className="button button--text" onClick={() => onTray('no-place')}>
          {t('count.noPlace', { count: withoutPlace })}
        </button>
      )}
      {withoutDate > 0 && (
        <button type="button" className="button button--text" onClick={() => onTray('no-date')}>
          {t('count.noDate', { count: withoutDate })}
        </button>
      )}
    </p>
  );
}
