import {
  AFTER_RED,
  BORDER_WORDS,
  DIRECTIONS,
  LIES,
  NEARNESS,
  OFFICES,
  PASSING,
  PERSON_OF_PLACE,
  PLACE_NOUNS,
  RELATION_OF,
  SIDE_WORDS,
  UNITS,
  type Relation,
} from '../locales/en/triggers-places.ts';
import { BLAME_WORDS, SPEECH, TOLD_THAT } from '../locales/en/triggers-roles.ts';
import { VERBS } from '../events/trigger-lexicon.ts';
import { isModifier, isOwner } from './place-owners.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Toponym } from '../model.ts';

/** How far before a name the word that governs it may stand, in tokens. */
const LONGEST_PHRASE = 12;

/** How a place name hangs in its sentence. */
export interface Attachment {
  readonly toponym: Toponym;
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  /** Index of the word that governs it (its preposition or verb); -1 at the beginning. */
  readonly governor: number;
  /** Names in one chain ("X in Y province", "X, Y") have the same number. */
  readonly chain: number;
  /** Km of vagueness that the words round it add: "near", "outskirts of". */
  readonly extraKm: number;
}

/** The attachments of a sentence's literal place names, in order. */
export function attachmentsOf(view: SentenceView, toponyms: readonly Toponym[]): Attachment[] {
  const attachments: Attachment[] = [];
  for (const toponym of toponyms) {
    if (toponym.role !== 'literal') continue;
    const from = view.tokens.findIndex((token) => token.end > toponym.start);
    if (from < 0 || isForOrientation(view, from) || isBody(view, from)) continue;
    let to = from + 1;
    while (to < view.tokens.length && (view.tokens[to]?.start ?? Infinity) < toponym.end) to++;
    if (isByline(view, from, to)) continue;
    attachments.push(attach(view, toponym, from, to, attachments.at(-1), attachments.length));
  }
  return attachments;
}

function attach(
  view: SentenceView,
  toponym: Toponym,
  from: number,
  to: number,
  previous: Attachment | undefined,
  chain: number,
): Attachment {
  const base = { toponym, from, to };
  if (isModifier(view, from, to) || isOwner(view, toponym, to))
    return { ...base, relation: 'modifier', governor: from, chain, extraKm: 0 };
  const link = previous && isChained(view, previous, from);
  if (previous && link)
    return {
      ...base,
      relation: previous.relation === 'modifier' ? 'bare' : previous.relation,
      governor: previous.governor,
      chain: link === 'within' ? previous.chain : chain,
      extraKm: previous.extraKm,
    };
  const governed = findGovernor(view, from);
  if (isOfPerson(view, governed.governor)) return { ...base, ...governed, relation: 'modifier', chain };
  if (isOfSpeech(view, governed.governor) || isBeforeThat(view, from, to))
    return { ...base, ...governed, relation: 'speech', chain };
  return { ...base, ...governed, chain };
}

/** "the village, which lies 14 km north of X": where another place is. */
function isForOrientation(view: SentenceView, from: number): boolean {
  for (let i = from - 1; i > Math.max(0, from - 10); i--) {
    if (LIES.has(view.tokens[i]?.lower ?? ''))
      return view.tokens
        .slice(Math.max(0, i - 3), i)
        .some((token) => /^(?:which|that|it)$/.test(token.lower));
    if (view.isPlace(i) || view.tokens[i]?.text === ',') return false;
  }
  return false;
}

/** "the Red Crescent", "the UN": bodies, though there are places called Crescent and Un. */
function isBody(view: SentenceView, from: number): boolean {
  if (view.tokens[from]?.text === 'UN') return true;
  const red = view.tokens[from]?.lower === 'red' ? from : from - 1;
  return view.tokens[red]?.lower === 'red' && AFTER_RED.has(view.tokens[red + 1]?.lower ?? '');
}

/** "BEIRUT An airstrike …", "MOSCOW (Agency)": in capitals before the text begins, it says where the report was written. */
function isByline(view: SentenceView, from: number, to: number): boolean {
  const name = view.tokens.slice(from, to);
  const next = view.tokens[to];
  if (!next || !name.every(({ text }) => /^\p{Lu}{4,}$/u.test(text))) return false;
  if (RELATION_OF.has(view.tokens[from - 1]?.lower ?? '')) return false;
  return /^(?:\p{Lu}\p{Ll}.*|A|An|\(|--?|–|—)$/u.test(next.text);
}

/** "X in Y", "X, Y", "X city of Y province", "Y's X": within one chain; "X and Y": side by side. */
function isChained(view: SentenceView, previous: Attachment, from: number): 'within' | 'beside' | null {
  if (from - previous.to > 7) return null;
  let beside = false;
  for (let i = previous.to; i < from; i++) {
    const word = view.tokens[i]?.lower ?? '';
    if (word === 'and' || word === 'or') beside = true;
    else if (
      /^(?:,|-|of|in|'s|’s|\(|the|city's|just|km|kms|kilometers|kilometres|miles|located|situated|about|some|\d+)$/.test(
        word,
      ) ||
      PLACE_NOUNS.has(word) ||
      DIRECTIONS.has(word) ||
      SIDE_WORDS.has(word)
    )
      continue;
    else return null;
  }
  return beside ? 'beside' : 'within';
}

/** "the governor of X", "a resident of X", "our correspondent in X": where someone belongs. */
function isOfPerson(view: SentenceView, governor: number): boolean {
  const word = view.tokens[governor]?.lower ?? '';
  if (!RELATION_OF.has(word)) return PERSON_OF_PLACE.has(word);
  return word === 'from'
    ? PERSON_OF_PLACE.has(view.tokens[governor - 1]?.lower ?? '')
    : OFFICES.has(view.tokens[governor - 1]?.lower ?? '');
}

/** "told Reuters in X", "said in X": where it was said. */
function isOfSpeech(view: SentenceView, governor: number): boolean {
  for (let i = governor - 1; i >= Math.max(0, governor - 4); i--) {
    const word = view.tokens[i]?.lower ?? '';
    if (SPEECH.has(word)) return true;
    if (view.tokens[i]?.kind === 'mark' || VERBS.has(word)) return false;
  }
  return false;
}

/** "warned the elders in X that": where they were told, whatever they were told of. */
function isBeforeThat(view: SentenceView, from: number, to: number): boolean {
  if (view.tokens[to]?.lower !== 'that') return false;
  return view.tokens
    .slice(Math.max(0, from - 8), from)
    .some(({ lower }) => SPEECH.has(lower) || TOLD_THAT.has(lower));
}

/** "the border city of X": what it lies on, not where the border runs. */
function isBorderTown(view: SentenceView, i: number): boolean {
  const next = view.tokens[i + 1]?.text === '-' ? view.tokens[i + 2] : view.tokens[i + 1];
  return PLACE_NOUNS.has(next?.lower ?? '');
}

/** ", north of X": not far from it. */
function isAside(view: SentenceView, mark: number, from: number): boolean {
  return (
    mark === from - 3 &&
    view.tokens[from - 1]?.lower === 'of' &&
    /^(?:north|south|east|west)/.test(view.tokens[from - 2]?.lower ?? '')
  );
}

function findGovernor(
  view: SentenceView,
  from: number,
): { relation: Relation; governor: number; extraKm: number } {
  let extraKm = 0;
  for (let i = from - 1, n = 0; i >= 0 && n < LONGEST_PHRASE; i--, n++) {
    const token = view.tokens[i];
    if (!token) break;
    const word = token.lower;
    extraKm = Math.max(extraKm, NEARNESS.get(word) ?? 0);
    if (BORDER_WORDS.has(word) && n < 4 && !isBorderTown(view, i))
      return { relation: 'border', governor: i, extraKm };
    if (word === 'of') {
      const before = view.tokens[i - 1]?.lower ?? '';
      if (PLACE_NOUNS.has(before) || SIDE_WORDS.has(before) || DIRECTIONS.has(before) || view.isPlace(i - 1))
        continue;
      return { relation: 'of', governor: i - 1, extraKm };
    }
    const relation = RELATION_OF.get(word);
    if (relation) {
      if (relation === 'with' && BORDER_WORDS.has(view.tokens[i - 1]?.lower ?? ''))
        return { relation: 'border', governor: i, extraKm };
      if (relation === 'by' && PASSING.has(view.tokens[i - 1]?.lower ?? ''))
        return { relation: 'near', governor: i, extraKm: Math.max(extraKm, 10) };
      return { relation, governor: i, extraKm };
    }
    if (token.kind === 'mark' && !/^(?:-|"|“|”|'|‘|’)$/.test(token.text))
      return isAside(view, i, from)
        ? { relation: 'near', governor: i, extraKm: Math.max(extraKm, 10) }
        : { relation: 'bare', governor: i, extraKm };
    if (BLAME_WORDS.has(word)) return { relation: 'by', governor: i, extraKm };
    if (UNITS.has(word)) return { relation: 'near', governor: i, extraKm: Math.max(extraKm, 10) };
    if (
      (VERBS.has(word) && n < 6) ||
      (n < 4 && /[a-z]{3}ed$/.test(word) && !PLACE_NOUNS.has(word) && !DIRECTIONS.has(word))
    )
      return { relation: 'object', governor: i, extraKm };
    if (
      /^(?:is|was|were|are|has|have|had|will|would|said|that|which|who|when|where|and|but|as|if)$/.test(word)
    )
      return { relation: 'bare', governor: i, extraKm };
  }
  return { relation: 'bare', governor: -1, extraKm };
}
