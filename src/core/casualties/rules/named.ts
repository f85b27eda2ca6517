import { FUNCTION_WORDS, NO_NAMES, NOT_PEOPLE } from '../../locales/en/casualties-grammar.ts';
import type { PersonGroup } from '../find-groups.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { VerbGroup } from './verb-group.ts';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'himself', 'herself', 'who']);
const NAME_PARTS: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'de',
  'la',
  'von',
  'van',
  'ben',
  '-',
  '.',
  '’',
  "'",
]);

const one = (first: number, end: number): PersonGroup => ({
  first,
  end,
  min: 1,
  max: 1,
  style: 'name',
  group: null,
  part: false,
  additional: false,
});

/** A person named, or meant by a pronoun, right before a singular verb: "Khaled al-Ali was killed". */
export function namedBefore(frame: SentenceFrame, verb: VerbGroup): PersonGroup | null {
  if (verb.number === 'plural') return severalBefore(frame, verb.first);
  let end = verb.first;
  while (frame.tokens[end - 1]?.text === ',' || frame.tokens[end - 1]?.text === ')') end--;
  if (PRONOUNS.has(frame.tokens[end - 1]?.lower ?? '')) return one(end - 1, end);
  let first = end;
  while (first > 0 && end - first < 8 && isNamePart(frame, first - 1)) first--;
  return isFullName(frame, first, end) ? one(first, end) : null;
}

/** A person named right after "killing", "the murder of": "the murder of Father Luis Ortega". */
export function namedAfter(frame: SentenceFrame, at: number): PersonGroup | null {
  if (PRONOUNS.has(frame.tokens[at]?.lower ?? '')) return one(at, at + 1);
  let end = at;
  while (end < frame.tokens.length && end - at < 8 && isNamePart(frame, end)) end++;
  return isFullName(frame, at, end) ? one(at, end) : null;
}

function isNamePart(frame: SentenceFrame, i: number): boolean {
  const token = frame.tokens[i];
  if (!token || frame.cueAt[i] || NOT_PEOPLE.has(token.lower) || NO_NAMES.has(token.lower)) return false;
  if (NAME_PARTS.has(token.lower)) return true;
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text) && !FUNCTION_WORDS.has(token.lower);
}

/** Longest list of names with what is said of each, in tokens. */
const MAX_LIST = 45;

/** "Rosa Vidal, a judge, and her clerk Pablo Soto were shot dead": names that an "and" joins before a plural verb. */
function severalBefore(frame: SentenceFrame, to: number): PersonGroup | null {
  let first = to;
  while (first > 0 && to - first < MAX_LIST && !endsList(frame, first - 1)) first--;
  let names = 0;
  let from = first;
  let joined = false;
  for (let i = first; i <= to; i++) {
    if (i < to && frame.tokens[i]?.lower !== 'and') continue;
    if (hasName(frame, from, i)) names++;
    else if (i === to) return null;
    joined ||= i < to;
    from = i + 1;
  }
  return joined && names > 1 ? { ...one(first, to), min: names, max: names } : null;
}

function endsList(frame: SentenceFrame, i: number): boolean {
  const token = frame.tokens[i];
  return (
    !token ||
    frame.cueAt[i] === true ||
    /^[;:.\])]$/.test(token.text) ||
    /^(?:that|said|when|where|after|which|while)$/.test(token.lower)
  );
}

function hasName(frame: SentenceFrame, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (isNamePart(frame, i) && isNamePart(frame, i + 1) && isFullName(frame, i, i + 2)) return true;
  return false;
}

/** At least two capitalised words; text in capitals throughout tells no names. */
function isFullName(frame: SentenceFrame, first: number, end: number): boolean {
  if (end - first < 2) return false;
  const words = frame.tokens.slice(first, end).filter((token) => /^\p{Lu}\p{L}+/u.test(token.text));
  return words.length >= 2;
}
