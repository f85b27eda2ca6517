import {
  AFTER_WHERE,
  BEFORE_BARE_NAME,
  BEFORE_NAMED_KIND,
  DIRECTIONS,
  EXPLAINED_KINDS,
  KIND_MODIFIERS,
  NAMED_KINDS,
  NAME_OPENERS,
  NAME_PARTICLES,
  RELATION_OF,
  SIDE_WORDS,
  TAKEN_AWAY,
} from '../locales/en/triggers-places.ts';
import { PREPOSITIONS } from '../locales/en/triggers-grammar.ts';
import type { Token } from '../text/tokens.ts';

/** How far back a list of names may begin, in tokens. */
const LONGEST_LIST = 30;

/** Whether the words round the capitalised run `[from, to)` make it a place; `listed` is the end of the place found before it. */
export function isPlaced(
  tokens: readonly Token[],
  from: number,
  to: number,
  listed: number | undefined,
): boolean {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const isKind = followsKind(tokens, from) || isKindOfName(tokens, to) || isExplained(tokens, to);
  if (isKind || isListed(tokens, from, listed)) return true;
  if (isShort(tokens, from, to)) return false;
  let at = from - 1;
  while (at > from - 5 && (word(at) === 'the' || DIRECTIONS.has(word(at)) || /^['’‘]$/.test(word(at)))) at--;
  const spatial =
    isSpatial(RELATION_OF.get(word(at))) ||
    BEFORE_NAMED_KIND.has(word(at)) ||
    isSideOf(tokens, at) ||
    /^(?:held|controlled)$/.test(word(from - 1));
  if (to - from > 1 && NAME_OPENERS.has(word(from))) return spatial || word(at) === 'of';
  const kind = KIND_MODIFIERS.has(word(to)) ? to + 1 : to;
  if (NAMED_KINDS.has(word(kind)) || (to - from > 1 && NAMED_KINDS.has(word(to - 1))))
    return spatial || /^(?:['’]s|of)$/.test(word(at));
  if (word(from - 1) === 'the') return false;
  if (word(at) === 'from' && AFTER_WHERE.has(word(to)) && followsTaking(tokens, at)) return true;
  if (/^(?:near|outside)$/.test(word(at)) || isSideOf(tokens, at)) return true;
  return /^(?:in|at|inside|through)$/.test(word(at)) || BEFORE_BARE_NAME.has(word(at))
    ? AFTER_WHERE.has(word(to))
    : false;
}

/** "Ali", "Rim": as likely a person; only a kind right beside it makes it a place. */
const isShort = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && (tokens[from]?.text.length ?? 0) < 4;

const isSpatial = (relation: string | undefined): boolean =>
  relation !== undefined && /^(?:in|near|on|to|from)$/.test(relation);

/** "X village in", "X district.": the kind right after the name, and nothing after it that would make it part of another name. */
function isKindOfName(tokens: readonly Token[], to: number): boolean {
  const kind = tokens[to];
  const next = tokens[to + 1];
  if (
    !kind ||
    !/^(?:villages?|neighbou?rhoods?|towns?|districts?|suburbs?|governorate|airbase|refugee)$/.test(kind.text)
  )
    return false;
  if (kind.lower === 'refugee') return next?.lower === 'camp';
  return isEndOfKind(next);
}

/** "north of", "on the outskirts of", "the streets of". */
function isSideOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    SIDE_WORDS.has(before) || /^(?:streets|hometown|hamlet|capital|stronghold|perimeter|skies)$/.test(before)
  );
}

/** Farthest that "abducted" stands before its "from", in tokens. */
const LONGEST_OBJECT = 12;

/** "They abducted 30 women and children from X": a verb shortly before "from" takes people away. */
function followsTaking(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_OBJECT) && tokens[i]?.sentence === sentence; i--) {
    if (TAKEN_AWAY.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "the towns of X", "a village called X". */
function followsKind(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (!/^(?:of|called|named|as)$/.test(tokens[at]?.lower ?? '')) return false;
  at--;
  if (tokens[at]?.lower === 'known') at--;
  return NAMED_KINDS.has(tokens[at]?.lower ?? '');
}

/** "X, a town on the coast": what it is stands behind it. */
function isExplained(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < to + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text !== token.lower) return false;
    if (EXPLAINED_KINDS.has(token.lower)) return isEndOfKind(tokens[i + 1]);
  }
  return false;
}

/** Behind a kind of place, words that go on about where it is; "the village chief" is no village. */
const isEndOfKind = (next: Token | undefined): boolean =>
  !next ||
  next.kind === 'mark' ||
  PREPOSITIONS.has(next.lower) ||
  /^(?:and|where|which|that|when|about|some|just)$/.test(next.lower);

/** "… of X and Y", "… of X, Y", "the villages of X, Y and Z": the next of a list. */
function isListed(tokens: readonly Token[], from: number, listed: number | undefined): boolean {
  const before = tokens[from - 1];
  if (!before || !/^(?:and|,|&)$/.test(before.lower)) return false;
  const last = tokens[from - 2]?.text === ',' ? tokens[from - 3] : tokens[from - 2];
  return last?.end === listed || followsKinds(tokens, from);
}

/** "the villages of X, Y and": names all the way back to a kind in the plural. */
function followsKinds(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > Math.max(0, from - LONGEST_LIST); i--) {
    const token = tokens[i];
    if (token?.lower === 'of')
      return /s$/.test(tokens[i - 1]?.lower ?? '') && NAMED_KINDS.has(tokens[i - 1]?.lower ?? '');
    const isPart =
      token !== undefined &&
      (/^(?:,|and|&|-|['’‘]|\p{Lu}.*)$/u.test(token.text) || NAME_PARTICLES.has(token.lower));
    if (!isPart) return false;
  }
  return false;
}
