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
  const bySentence = placedBySentence(events);
  return events.map((event) => {
    if (event.place || event.status === 'planned') return event;
    const place = placeBefore(event, bySentence, findings);
    return place ? { ...event, place: { ...place, basis: 'carried' as const } } : event;
  });
}

/** Placed events by each sentence that tells of them, so that an event looks at the sentences before it and not at all events. */
function placedBySentence(events: readonly Account[]): Map<number, Account[]> {
  const bySentence = new Map<number, Account[]>();
  for (const event of events) {
    if (!event.place) continue;
    for (const sentence of new Set(event.triggers.map((trigger) => trigger.sentence))) {
      const own = bySentence.get(sentence);
      if (own) own.push(event);
      else bySentence.set(sentence, [event]);
    }
  }
  return bySentence;
}

/** Of some events, the one that a trigger of that sentence tells nearest to `from`; the last of equals. */
function nearest(events: readonly Account[], sentence: number, from: number): Account | null {
  let best: Account | null = null;
  let least = Infinity;
  for (const event of events) {
    for (const trigger of event.triggers) {
      const apart = Math.abs(trigger.start - from);
      if (trigger.sentence !== sentence || apart > least) continue;
      best = event;
      least = apart;
    }
  }
  return best;
}

/** The place of the latest event in reach. */
function placeBefore(
  event: Account,
  bySentence: ReadonlyMap<number, readonly Account[]>,
  { doc, views }: Findings,
): PlaceLink | null {
  const here = doc.sentences[event.sentence];
  const view = views[event.sentence];
  if (!here || !view) return null;
  const pointsBack = hasAnaphor(view);
  const from = event.triggers[0]?.start ?? 0;
  for (let gap = 0; gap <= ANAPHOR_REACH; gap++) {
    const sentence = event.sentence - gap;
    const sameParagraph = doc.sentences[sentence]?.paragraph === here.paragraph;
    const near = (other: Account): boolean =>
      pointsBack || (sameParagraph && gap <= 2 && !TALKS.has(event.type) && other.status === event.status);
    const found = nearest((bySentence.get(sentence) ?? []).filter(near), sentence, from);
    if (found) return found.place;
  }
  return null;
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
