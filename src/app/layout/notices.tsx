import { dismissNotice } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { Icon } from '../../ui/icon.tsx';
import { t } from '../../ui/i18n/messages.ts';

/** Sentences that wait to be read, above the map; a failed corpus cannot be dismissed. */
export function Notices() {
  const store = useDatelineStore();
  const notices = useDateline((state) => state.notices);
  const corpus = useDateline((state) => state.corpus);
  return (
    <div className="notices" role="alert">
      {corpus.kind === 'failed' && <p className="notice notice--warn">{corpus.message}</p>}
      {notices.map((notice) => (
        <p key={notice} className="notice notice--warn notices__one">
          <span>{notice}</span>
          <button
            type="button"
            className="button button--icon"
            aria-label={t('page.dismiss')}
            onClick={() => dismissNotice(store, notice)}
          >
            <Icon name="close" size={18} />
          </button>
        </p>
      ))}
    </div>
  );
}
