import { PREPOSITIONS } from '../locales/en/triggers-grammar.ts';
import {
  BUILDINGS,
  DIRECTIONS,
  ORGANISATION_WORDS,
  OWNED_BY_STATE,
  PLACE_NOUNS,
  RELATION_OF,
  SITES,
  STATES_OF_PLACE,
} from '../locales/en/triggers-places.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Toponym } from '../model.ts';

/** "US-led", "Aleppo-based", "Turkey's border guards", "Syria government": the name only says whose. */
export function isModifier(view: SentenceView, from: number, to: number): boolean {
  const next = view.tokens[to];
  if (
    next?.text === '-' &&
    /^(?:led|based|backed|born|made|style|allied|aligned|run|supported|sponsored|trained|brokered|mandated|imposed|flagged|funded|linked)$/.test(
      view.tokens[to + 1]?.lower ?? '',
    )
  )
    return true;
  if (view.tokens[from - 1]?.text === '-' && /^(?:anti|pro|ex|non)$/.test(view.tokens[from - 2]?.lower ?? ''))
    return true;
  const possessive = next?.lower === "'s" || next?.lower === '’s' || next?.text === "'";
  const after = possessive ? to + 1 : to;
  for (let i = after; i < after + (possessive ? 4 : 2); i++) {
    const word = view.tokens[i]?.lower ?? '';
    if (PLACE_NOUNS.has(word) || word === 'local' || tellsWhich(view, i) || view.isPlace(i)) return false;
    if (BUILDINGS.has(word) && isSite(view, from, i)) return false;
    if (ORGANISATION_WORDS.has(word)) return !SITES.has(view.tokens[i + 1]?.lower ?? '');
    if (PREPOSITIONS.has(word) || view.tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "X's northern", "X's rebel-held": what is told is a part of it; not "X's war". */
function tellsWhich(view: SentenceView, i: number): boolean {
  const word = view.tokens[i]?.lower ?? '';
  if (!DIRECTIONS.has(word)) return false;
  const next = view.tokens[i + 1];
  return (
    !STATES_OF_PLACE.has(word) ||
    !ORGANISATION_WORDS.has(word) ||
    next?.text === '-' ||
    STATES_OF_PLACE.has(next?.lower ?? '')
  );
}

/** "a U.S. patrol": the country only says whose. */
export function isOwner(view: SentenceView, { resolution }: Toponym, to: number): boolean {
  if (resolution.kind !== 'resolved' || resolution.entry.precision !== 'country') return false;
  return OWNED_BY_STATE.has(view.tokens[to]?.lower ?? '');
}

/** "outside a Lahore court": a building, by the preposition before the name and the end of the phrase after it. */
function isSite(view: SentenceView, from: number, at: number): boolean {
  const before = /^(?:a|an|the)$/.test(view.tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const relation = RELATION_OF.get(view.tokens[before]?.lower ?? '');
  const next = view.tokens[at + 1];
  return (
    (relation === 'in' || relation === 'near' || relation === 'on') &&
    (!next || next.kind === 'mark' || PREPOSITIONS.has(next.lower))
  );
}
