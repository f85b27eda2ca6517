import {
  AFTER_WHERE,
  BEFORE_BARE_NAME,
  BEFORE_NAMED_KIND,
  DIRECTIONS,
  NAMED_KINDS,
  NAME_OPENERS,
  RELATION_OF,
  SIDE_WORDS,
} from '../locales/en/triggers-places.ts';
import { PREPOSITIONS } from '../locales/en/triggers-grammar.ts';
import type { Token } from '../text/tokens.ts';

/** Whether the words round the capitalised run `[from, to)` make it a place; `listed` is the end of the place found before it. */
export function isPlaced(
  tokens: readonly Token[],
  from: number,
  to: number,
  listed: number | undefined,
): boolean {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  if (followsKind(tokens, from) || isListed(tokens, from, listed)) return true;
  let at = from - 1;
  while (at > from - 5 && (word(at) === 'the' || DIRECTIONS.has(word(at)) || /^['’‘]$/.test(word(at)))) at--;
  const spatial =
    isSpatial(RELATION_OF.get(word(at))) || BEFORE_NAMED_KIND.has(word(at)) || isSideOf(tokens, at);
  if (to - from > 1 && NAME_OPENERS.has(word(from))) return spatial || word(at) === 'of';
  if (isKindOfName(tokens, to)) return true;
  if (NAMED_KINDS.has(word(to)) || (to - from > 1 && NAMED_KINDS.has(word(to - 1))))
    return spatial || /^(?:['’]s|of)$/.test(word(at));
  if (word(from - 1) === 'the') return false;
  if (/^(?:near|outside)$/.test(word(at)) || isSideOf(tokens, at)) return true;
  return /^(?:in|at|inside|through)$/.test(word(at)) || BEFORE_BARE_NAME.has(word(at))
    ? AFTER_WHERE.has(word(to))
    : false;
}

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
  return (
    !next ||
    next.kind === 'mark' ||
    PREPOSITIONS.has(next.lower) ||
    /^(?:and|where|which|when)$/.test(next.lower)
  );
}

/** "north of", "on the outskirts of", "the streets of". */
function isSideOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'of') return false;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    SIDE_WORDS.has(before) || /^(?:streets|hometown|hamlet|capital|stronghold|perimeter|skies)$/.test(before)
  );
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

/** "… of X and Y", "… of X, Y": the next of a list. */
function isListed(tokens: readonly Token[], from: number, listed: number | undefined): boolean {
  const before = tokens[from - 1];
  return before !== undefined && /^(?:and|,)$/.test(before.lower) && tokens[from - 2]?.end === listed;
}
