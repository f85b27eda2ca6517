import { ANAPHORIC_PLACE_NOUNS, PLACE_ANAPHORS } from '../locales/en/triggers-places.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { EventType } from '../model.ts';
import { type Account, type Findings, type PlaceLink } from './account.ts';

const TALKS: ReadonlySet<EventType> = new Set<EventType>([
  'negotiation',
  'ceasefire',
  'statement',
  'threat',
  'aid',
]);
/** How many sentences back "there" and "in the city" may reach. */
const ANAPHOR_REACH = 3;

/** Gives events without a stated place that of the paragraph, or the one that "there" or "the city" points to. */
export function carryPlaces(events: readonly Account[], findings: Findings): Account[] {
  const known = events.filter((event) => event.place !== null);
  return events.map((event) => {
    if (event.place || event.status === 'planned') return event;
    const place = placeBefore(event, known, findings);
    return place ? { ...event, place: { ...place, basis: 'carried' as const } } : event;
  });
}

function placeBefore(event: Account, known: readonly Account[], { doc, views }: Findings): PlaceLink | null {
  const here = doc.sentences[event.sentence];
  const view = views[event.sentence];
  if (!here || !view) return null;
  const pointsBack = hasAnaphor(view);
  const from = event.triggers[0]?.start ?? 0;
  let best: Account | null = null;
  let leastGap = Infinity;
  let leastApart = Infinity;
  for (const other of known) {
    for (const trigger of other.triggers) {
      const gap = event.sentence - trigger.sentence;
      if (gap < 0 || gap > ANAPHOR_REACH || gap > leastGap) continue;
      const sameParagraph = doc.sentences[trigger.sentence]?.paragraph === here.paragraph;
      const near =
        pointsBack || (sameParagraph && gap <= 2 && !TALKS.has(event.type) && other.status === event.status);
      const apart = Math.abs(trigger.start - from);
      if (!near || (gap === leastGap && apart > leastApart)) continue;
      best = other;
      leastGap = gap;
      leastApart = apart;
    }
  }
  return best?.place ?? null;
}

/** "there", "in the city", "in the same province". */
function hasAnaphor(view: SentenceView): boolean {
  return view.tokens.some((token, i) => {
    if (PLACE_ANAPHORS.has(token.lower)) return /^(?:,|\.|and|on|in)$/.test(view.tokens[i + 1]?.lower ?? '.');
    if (!ANAPHORIC_PLACE_NOUNS.has(token.lower)) return false;
    return (
      /^(?:the|same|this|that)$/.test(view.tokens[i - 1]?.lower ?? '') && view.tokens[i + 1]?.lower !== 'of'
    );
  });
}
