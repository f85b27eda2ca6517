import { FUNCTION_WORDS, NO_NAMES, NOT_PEOPLE } from '../../locales/en/casualties-grammar.ts';
import { PERSON_NOUNS, POSSESSIVES } from '../../locales/en/casualties-people.ts';
import type { PersonGroup } from '../find-groups.ts';
import { skipAge } from '../not-a-count.ts';
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
  'y',
  '-',
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
  return (
    nameEndingAt(frame, end) ??
    nameEndingAt(frame, skipApposition(frame, verb.first)) ??
    (verb.number === 'singular' ? surnameBefore(frame, end) : null)
  );
}

/** "Pizarro was seriously wounded": one capitalised word, told of before. */
function surnameBefore(frame: SentenceFrame, end: number): PersonGroup | null {
  const token = frame.tokens[end - 1];
  return token && isNamePart(frame, end - 1) && /^\p{Lu}\p{L}{2,}$/u.test(token.text)
    ? one(end - 1, end)
    : null;
}

/** The full name that ends right before token `end`. */
export function nameEndingAt(frame: SentenceFrame, end: number): PersonGroup | null {
  let first = end;
  while (first > 0 && end - first < 8 && isNamePart(frame, first - 1)) first--;
  return isFullName(frame, first, end) ? one(first, end) : null;
}

/** Longest apposition, in tokens: "Abu Omar, a shopkeeper from Homs, was killed". */
const MAX_APPOSITION = 10;

function skipApposition(frame: SentenceFrame, end: number): number {
  if (frame.tokens[end - 1]?.text !== ',') return end;
  for (let i = end - 2; i > Math.max(0, end - MAX_APPOSITION); i--)
    if (frame.tokens[i]?.text === ',') return i;
  return end;
}

/** A person named right after "killing", "the murder of": "the murder of Father Luis Ortega". */
export function namedAfter(frame: SentenceFrame, from: number): PersonGroup | null {
  const at = skipAge(frame.tokens, skipBracket(frame, from));
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

/** "the murder of [retired] General Ortiz": words that an editor put in. */
function skipBracket(frame: SentenceFrame, at: number): number {
  if (frame.tokens[at]?.text !== '[') return at;
  for (let i = at + 1; i < at + 8; i++) if (frame.tokens[i]?.text === ']') return i + 1;
  return at;
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
    const people = peopleIn(frame, from, i);
    if (people > 0) names += people;
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

function groupsWithin(frame: SentenceFrame, from: number, to: number): PersonGroup[] {
  const found: PersonGroup[] = [];
  for (let i = from; i < to; i++) {
    const group = frame.groups[frame.groupFrom.get(i) ?? -1];
    if (group) found.push(group);
  }
  return found;
}

/** A group told by kinship or number ("his two sons") counts as such, else a name as one. */
function peopleIn(frame: SentenceFrame, from: number, to: number): number {
  const told = groupsWithin(frame, from, to).filter(({ style }) => style === 'article' || style === 'number');
  if (told.length > 0) return told.reduce((sum, { min }) => sum + (min ?? 0), 0);
  return Math.max(namesBetweenCommas(frame, from, to), hasName(frame, from, to) ? 1 : 0);
}

/** "Rosa Vidal, Pablo Soto": pieces between commas that are names and nothing else; "Rosa Vidal, a judge" has one. */
function namesBetweenCommas(frame: SentenceFrame, from: number, to: number): number {
  let names = 0;
  let first = from;
  for (let i = from; i <= to; i++) {
    if (i < to && frame.tokens[i]?.text !== ',') continue;
    const whole = i > first && frame.tokens.slice(first, i).every((_, k) => isNamePart(frame, first + k));
    if (whole && isFullName(frame, first, i)) names++;
    first = i + 1;
  }
  return names;
}

/** "Abu Omar and" before a group: one more person; `null` where no name stands there. */
export function namedBeforeGroup(frame: SentenceFrame, group: PersonGroup): PersonGroup | null {
  const link = frame.tokens[group.first - 1]?.lower ?? '';
  const kin = POSSESSIVES.has(frame.tokens[group.first]?.lower ?? '');
  if (link !== 'and' && link !== 'with' && !(link === ',' && kin)) return null;
  let end = group.first - 1;
  while (end > 0 && /^(?:,|\(|\)|aged|\d{1,2}|along|together)$/.test(frame.tokens[end - 1]?.lower ?? ''))
    end--;
  return nameEndingAt(frame, end);
}

function hasName(frame: SentenceFrame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    let end = i;
    while (end < to && isNamePart(frame, end)) end++;
    if (isFullName(frame, i, end)) return true;
    i = end;
  }
  return false;
}

/** At least two capitalised words that no common noun closes ("Public officials", "Liberal candidate"). */
function isFullName(frame: SentenceFrame, first: number, end: number): boolean {
  if (end - first < 2) return false;
  const run = frame.tokens.slice(first, end);
  if (run.some(({ lower }) => PERSON_NOUNS.get(lower)?.plural)) return false;
  if (PERSON_NOUNS.has(run.at(-1)?.lower ?? '')) return false;
  return run.filter((token) => /^\p{Lu}\p{L}+/u.test(token.text)).length >= 2;
}
