import type { LinkedEvent } from '../core/model.ts';
import { selectArticle } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import { t } from '../ui/i18n/messages.ts';

/** "North Wire", "North Wire and 2 more": who reports an event. */
export function sourceLine(state: State, { reports }: LinkedEvent): string {
  const sources = new Set(
    reports.map(({ articleId }) => selectArticle(state, articleId)?.source ?? t('event.unnamedSource')),
  );
  const [first = ''] = sources;
  return reports.length === 1 ? first : t('count.andMore', { first, count: reports.length - 1 });
}
