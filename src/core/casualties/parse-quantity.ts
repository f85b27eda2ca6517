import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  COLLECTIVE,
  JOINED,
  SCALES,
  TENS,
  UNITS,
  RANGE_JOINTS,
  UNKNOWN_NUMBER,
  VAGUE,
  type Bound,
} from '../locales/en/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { parseNumber } from './parse-number.ts';

/** How many, with open ends as `null`: "at least 30" is `{min: 30, max: null}`, "up to 30" `{min: null, max: 30}`. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  /** Index of the token after the quantity. */
  readonly end: number;
  /** `false` for "dozens", "several", "many": words that give no number. */
  readonly numeric: boolean;
}

/** The quantity that begins at token `at`, with what bounds it: "at least 30", "between 3 and 5", "dozens". */
export function parseQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const low = parseBounded(tokens, at);
  return (low && parseFullRange(tokens, low)) ?? low;
}

/** "at least three but up to eight", "five and as many as 12": both ends told in full. */
function parseFullRange(tokens: readonly Token[], low: Quantity): Quantity | null {
  let i = low.end;
  while (i < low.end + 3 && RANGE_JOINTS.has(tokens[i]?.lower ?? '')) i++;
  if (low.min === null || i === low.end) return null;
  const bound = matchPhrase(tokens, i, BEFORE);
  const high = bound?.bound === 'max' ? parseNumber(tokens, bound.end) : null;
  if (!high || high.value <= low.min) return null;
  return { min: low.min, max: high.value, end: high.end, numeric: true };
}

function parseBounded(tokens: readonly Token[], at: number): Quantity | null {
  const between = parseBetween(tokens, at);
  if (between) return between;
  const bounds: Bound[] = [];
  let i = at;
  for (let found = matchPhrase(tokens, i, BEFORE); found; found = matchPhrase(tokens, i, BEFORE)) {
    // "a dozen" and "a hundred" are numbers themselves.
    if (parseNumber(tokens, i)) break;
    bounds.push(found.bound);
    i = found.end;
  }
  const core = parseRange(tokens, i) ?? parseVague(tokens, i);
  if (!core) return i > at ? parseVague(tokens, at) : null;
  const after = core.numeric ? matchPhrase(tokens, core.end, AFTER) : null;
  // "113 at least nine": the phrase belongs to the next number.
  if (after && parseNumber(tokens, after.end)) return bounded(core, bounds, core.end);
  if (after) bounds.push(after.bound);
  return bounded(core, bounds, after?.end ?? core.end);
}

function bounded(core: Quantity, bounds: readonly Bound[], end: number): Quantity {
  const { min, max, numeric } = core;
  if (bounds.includes('max')) return { min: null, max: max ?? min, end, numeric };
  if (bounds.includes('min')) return { min, max: null, end, numeric };
  return { min, max, end, numeric };
}

/** "20", "20-30", "3 to 5", "three or four". */
function parseRange(tokens: readonly Token[], at: number): Quantity | null {
  const low = parseNumber(tokens, at);
  if (!low) return null;
  const link = tokens[low.end]?.lower ?? '';
  const single: Quantity = { min: low.value, max: low.value, end: low.end, numeric: true };
  if (!RANGE_LINKS.has(link)) return single;
  const high = parseNumber(tokens, low.end + 1);
  if (!high || high.value <= low.value) return single;
  return { min: low.value, max: high.value, end: high.end, numeric: true };
}

const RANGE_LINKS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'or', '/']);

/** "between 20 and 30", "from 20 to 30". */
function parseBetween(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.lower;
  if (word !== 'between' && word !== 'from') return null;
  const low = parseNumber(tokens, at + 1);
  const link = tokens[low?.end ?? 0]?.lower;
  if (!low || (link !== 'and' && link !== 'to')) return null;
  let next = low.end + 1;
  while (SOFTENERS.has(tokens[next]?.lower ?? '')) next++;
  const high = parseNumber(tokens, next);
  if (!high || high.value <= low.value) return null;
  return { min: low.value, max: high.value, end: high.end, numeric: true };
}

const SOFTENERS: ReadonlySet<string> = new Set([
  'well',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'up',
  'to',
  'more',
  'than',
]);

/** "dozens", "tens of thousands", "several", "several dozen", "a number of", "many more". */
function parseVague(tokens: readonly Token[], at: number): Quantity | null {
  const unknown = parseUnknown(tokens, at);
  if (unknown) return unknown;
  const word = tokens[at]?.lower ?? '';
  if (!VAGUE.has(word)) return null;
  let min = VAGUE.get(word) ?? null;
  let end = at + 1;
  const scale = tokens[end]?.lower === 'of' ? VAGUE.get(tokens[end + 1]?.lower ?? '') : undefined;
  const dozen =
    parseNumber(tokens, end - 1) === null ? COLLECTIVE_AFTER[tokens[end]?.lower ?? ''] : undefined;
  if (scale && min && scale >= 200) {
    min *= scale / 2;
    end += 2;
  } else if (dozen !== undefined) {
    min = min === null ? dozen : min * dozen;
    end += 1;
  }
  return { min, max: null, end, numeric: false };
}

/** "a number of", "an unknown number of": people, but nobody says how many. */
function parseUnknown(tokens: readonly Token[], at: number): Quantity | null {
  if (!/^an?$/.test(tokens[at]?.lower ?? '')) return null;
  const i = UNKNOWN_NUMBER.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (tokens[i]?.lower !== 'number' || tokens[i + 1]?.lower !== 'of') return null;
  return { min: null, max: null, end: i + 2, numeric: false };
}

const COLLECTIVE_AFTER: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };

type BoundPhrase = readonly [readonly string[], Bound];
type PhraseIndex = ReadonlyMap<string, readonly BoundPhrase[]>;
const NO_PHRASES: readonly BoundPhrase[] = [];

/** By first word, since every token of a sentence is asked; the order of the list holds within a word. */
function indexPhrases(phrases: readonly BoundPhrase[]): PhraseIndex {
  const index = new Map<string, BoundPhrase[]>();
  for (const phrase of phrases) {
    const first = phrase[0][0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

const BEFORE = indexPhrases(BOUNDS_BEFORE);
const AFTER = indexPhrases(BOUNDS_AFTER);

/** The bounding phrase at token `at`, with the token after it. */
function matchPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: PhraseIndex,
): { bound: Bound; end: number } | null {
  for (const [phrase, bound] of phrases.get(tokens[at]?.lower ?? '') ?? NO_PHRASES) {
    if (phrase.every((word, i) => tokens[at + i]?.lower === word)) return { bound, end: at + phrase.length };
  }
  return null;
}

/** Every word, digits aside, that a quantity can begin with. */
export const QUANTITY_OPENERS: readonly string[] = [
  ...['between', 'from', 'half', 'an'],
  ...[UNITS, TENS, JOINED, SCALES, COLLECTIVE, VAGUE].flatMap((words: ReadonlyMap<string, unknown>) => [
    ...words.keys(),
  ]),
  ...BOUNDS_BEFORE.map(([phrase]) => phrase[0] ?? ''),
];
