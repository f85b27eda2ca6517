import { writeLink } from '../../embed/link-state.ts';
import { linkOf } from '../../embed/link-view.ts';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { eventsOf } from '../layout/events-of.ts';

/** How much is shown, by whom, and the way to the whole map in the same view. */
export function CreditLine() {
  const { shown, all } = useDateline(selectTotals);
  const link = useDateline((state) => writeLink(linkOf(state)));
  return (
    <footer className="embed__credit">
      <span>{eventsOf(shown === all ? null : shown, all)}</span>
      <a href={`./${link}`} target="_blank" rel="noopener">
        {t('embed.fullMap')}
        <span className="quiet"> {t('embed.newTab')}</span>
      </a>
    </footer>
  );
}
