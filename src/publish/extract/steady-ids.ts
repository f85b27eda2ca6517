import type { ArticleId, EventId, EventRecord } from '../../core/model.ts';
import { digest } from '../corpus/corpus-files.ts';

/** Digits of the event's own part; the first part is the article's. */
const OWN_DIGITS = 8;

/**
 * The events of an article under ids that an edit of its text leaves alone: they depend on the article's id and on what
 * happened where and when. The pipeline's own ids depend on every letter, so that a comma would break links and the
 * corrections that readers made. Events of the same type, place and day are numbered in the order in which they come.
 */
export function steadyIds(article: ArticleId, events: readonly EventRecord[]): EventRecord[] {
  const counts = new Map<string, number>();
  const first = digest(article);
  return events.map((event) => {
    const what = whatHappened(event);
    const count = counts.get(what) ?? 0;
    counts.set(what, count + 1);
    const own = digest(`${article}\n${what}\n${count}`).slice(0, OWN_DIGITS);
    return { ...event, id: `${first}-${own}` as EventId };
  });
}

/** Type, place and day; not the toll, which is what later versions of an article correct most. */
function whatHappened({ type, place, date }: EventRecord): string {
  const where = place && (place.geonameId ?? `${place.name} ${place.lat} ${place.lon}`);
  return JSON.stringify([type, where, date && [date.start, date.end]]);
}
