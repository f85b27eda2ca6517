import { countFields, type FieldCounts } from '../events/fields-of.ts';
import type { Account, Findings } from './account.ts';
import { articleFeatures, deedFeatures, type Setting } from './deed-features.ts';
import { DEED_WEIGHTS } from './deed-weights.ts';

/** Log-odds from which on something is a deed: a little over even, for a false event is worse than a missing one. */
const LEAST_DEED = 0.25;

/** Leaves out what the words round it tell to be no deed: a strike at goal, a takeover battle, a trial, a film, a flood. */
export function judgeDeeds(events: readonly Account[], findings: Findings): Account[] {
  if (events.length === 0) return [];
  const settingOf = settingsOf(findings);
  return events.filter((event) => {
    const features = deedFeatures(event, settingOf(event));
    return features.reduce((sum, feature) => sum + (DEED_WEIGHTS.get(feature) ?? 0), 0) >= LEAST_DEED;
  });
}

/** What an article is about, and each event's own sentences. */
function settingsOf({ views, doc }: Findings): (event: Account) => Setting {
  const article = countFields(views);
  const opening = countFields(views.slice(0, OPENING));
  const shared = articleFeatures(article, opening);
  const bySentences = new Map<string, FieldCounts>();
  return ({ triggers }: Account) => {
    const own = ownSentences(triggers);
    const key = own.join(' ');
    const counts = bySentences.get(key) ?? countFields(own.flatMap((sentence) => views[sentence] ?? []));
    bySentences.set(key, counts);
    return { article, own: counts, view: views[triggers[0]?.sentence ?? 0], year: yearOf(doc), shared };
  };
}

/** The year in which an article came out; `null` where it does not say. */
export function yearOf({ article }: Findings['doc']): number | null {
  return article.publishedAt ? Number(article.publishedAt.slice(0, 4)) : null;
}

/** Sentences that say what an article is about. */
export const OPENING = 2;
/** Of an event told again and again, the first sentences say enough. */
const MOST_SENTENCES = 4;

/** The sentences that tell of an event, the first few. */
export const ownSentences = (triggers: Account['triggers']): number[] =>
  [...new Set(triggers.map(({ sentence }) => sentence))].slice(0, MOST_SENTENCES);
