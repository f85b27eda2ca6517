import { FUNCTION_WORDS, NOT_PEOPLE, PERSON_COMPOUNDS } from '../locales/en/casualties-grammar.ts';
import {
  COLLECTIVES,
  NATIONALS,
  PERSON_NOUNS,
  POSSESSIVES,
  type PersonNoun,
} from '../locales/en/casualties-people.ts';
import { TENS, UNITS, VAGUE } from '../locales/en/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { parseNumber } from './parse-number.ts';
import { parseQuantity, type Quantity } from './parse-quantity.ts';

/** How a group of people is put, from the firmest count to the weakest. */
export type GroupStyle = 'number' | 'article' | 'definite' | 'vague' | 'plural' | 'name';

/** A noun phrase for people with its count; indices are tokens of one sentence, `[first, end)`. */
export interface PersonGroup {
  readonly first: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly style: GroupStyle;
  /** Neutral plural name of the kind of people; `null` for a bare number. */
  readonly group: string | null;
  /** "3 of them", "two of whom": counted within the group before. */
  readonly part: boolean;
  /** "two others", "another 12": on top of those named before. */
  readonly additional: boolean;
}

/** Longest run of modifiers between a number and its noun ("12 heavily armed pro-government Syrian militiamen"). */
const MAX_MODIFIERS = 8;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'the', 'this', 'that', 'each']);

/** All groups of people in a sentence, in order, none overlapping; cue words of `cueAt` end a group. */
export function findGroups(tokens: readonly Token[], cueAt: readonly boolean[]): PersonGroup[] {
  const groups: PersonGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const group = parseGroup(tokens, i, cueAt);
    if (group) groups.push(group);
    i = group ? group.end : i + 1;
  }
  return groups;
}

function parseGroup(tokens: readonly Token[], at: number, cueAt: readonly boolean[]): PersonGroup | null {
  if (cueAt[at]) return null;
  return (
    parseFamily(tokens, at) ??
    parseCounted(tokens, at, cueAt) ??
    parsePossessed(tokens, at, cueAt) ??
    parseSingle(tokens, at, cueAt) ??
    parsePlural(tokens, at)
  );
}

/** "a family of six", "an entire family of 5 people", "the family of Ahmed", "a couple". */
function parseFamily(tokens: readonly Token[], at: number): PersonGroup | null {
  let i = at;
  while (i < at + 4 && FAMILY_DETERMINERS.has(tokens[i]?.lower ?? '')) i++;
  const least = COLLECTIVES.get(tokens[i]?.lower ?? '');
  if (least === undefined || (i === at && tokens[i]?.lower.startsWith('couple'))) return null;
  if (PERSON_NOUNS.has(tokens[i + 1]?.lower ?? '') || NOT_PEOPLE.has(tokens[i + 1]?.lower ?? '')) return null;
  const size = tokens[i + 1]?.lower === 'of' ? parseNumber(tokens, i + 2) : null;
  const rest = { first: at, part: false, additional: false };
  if (size) return { ...rest, end: size.end, min: size.value, max: size.value, style: 'number', group: null };
  const exact = tokens[i]?.lower === 'couple';
  return {
    ...rest,
    end: i + 1,
    min: least,
    max: exact ? least : null,
    style: exact ? 'article' : 'vague',
    group: 'relatives',
  };
}

const FAMILY_DETERMINERS: ReadonlySet<string> = new Set(
  'a an the one entire whole his her their married young elderly displaced same of'.split(' '),
);

/** "12 civilians", "at least 30 Kurdish fighters", "three members of a family", "dozens", "four". */
function parseCounted(tokens: readonly Token[], at: number, cueAt: readonly boolean[]): PersonGroup | null {
  if (isNoCount(tokens, at)) return null;
  const quantity = parseQuantity(tokens, at);
  if (!quantity) return null;
  const { min, max } = quantity;
  const style: GroupStyle = quantity.numeric ? 'number' : 'vague';
  const noun = findNoun(tokens, skipOf(tokens, quantity.end), cueAt);
  if (noun === 'not-people') return null;
  const part =
    tokens[quantity.end]?.lower === 'of' && PART_PRONOUNS.has(tokens[quantity.end + 1]?.lower ?? '');
  const end = noun?.end ?? quantity.end + (OTHERS.has(tokens[quantity.end]?.lower ?? '') ? 1 : 0);
  const additional = tokens.slice(at, end).some((token) => OTHERS.has(token.lower));
  if (noun) return { first: at, end, min, max, style, group: noun.noun.group, part, additional };
  if (!canStandAlone(tokens, at, quantity)) return null;
  return { first: at, end, min, max, style, group: null, part, additional };
}

const PART_PRONOUNS: ReadonlySet<string> = new Set(['them', 'whom', 'which']);
const OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'another', 'further', 'additional']);

/** "of the", "of its", "of them" after a number. */
function skipOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  const next = tokens[at + 1]?.lower ?? '';
  return ARTICLES.has(next) || POSSESSIVES.has(next) || next === 'these' || next === 'those'
    ? at + 2
    : at + 1;
}

/** A date, an ordinal, a unit's number or an amount of money begins here. */
function isNoCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (/^[$€£¥#]$/.test(before.text)) return true;
  if (token.kind !== 'number') return false;
  if (before.end === token.start && /^[-–.:/]$/.test(before.text) && tokens[at - 2]?.end === before.start)
    return true;
  return NUMBERED.has(before.lower) || (before.text === '.' && NUMBERED.has(tokens[at - 2]?.lower ?? ''));
}

const NUMBERED: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'no number numbers route highway article resolution chapter page section brigade battalion division unit regiment sector channel age aged flight type model version'
  ).split(' '),
);

/** A number without a noun counts people only where it is no year, date, time or measure. */
function canStandAlone(tokens: readonly Token[], at: number, quantity: Quantity): boolean {
  const next = tokens[quantity.end];
  if (quantity.min === null && quantity.max === null)
    return tokens[at]?.lower !== 'some' && tokens[at]?.lower !== 'a';
  const last = tokens[quantity.end - 1];
  const value = quantity.max ?? quantity.min ?? 0;
  if (last?.kind === 'number' && value >= 1900 && value <= 2099 && !last.text.includes(',')) return false;
  if (tokens[at]?.lower === 'one' || !next) return next?.lower !== 'of';
  if (MONTHS.has(next.lower) || /^[%:°/]$/.test(next.text)) return false;
  if (next.text === '-' && next.start === last?.end) return false;
  return true;
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

interface FoundNoun {
  readonly noun: PersonNoun;
  readonly end: number;
}

/** The person noun that closes a run of modifiers from token `at`; `not-people` if another noun closes it. */
function findNoun(
  tokens: readonly Token[],
  at: number,
  cueAt: readonly boolean[],
): FoundNoun | 'not-people' | null {
  let found: FoundNoun | null = null;
  let blocked = false;
  for (let i = at; i < Math.min(tokens.length, at + MAX_MODIFIERS); i++) {
    const token = tokens[i];
    if (!token || (isRunEnd(tokens, i, cueAt) && !OTHERS.has(token.lower))) break;
    const noun = PERSON_NOUNS.get(token.lower);
    if (noun && !isAdjective(tokens, i, cueAt)) found = { noun, end: i + 1 };
    else if (found && (PERSON_COMPOUNDS.has(token.lower) || isPossessive(token))) {
      found = null;
      blocked = true;
    } else if (found) break;
    else if (NOT_PEOPLE.has(token.lower)) blocked = true;
  }
  return found ?? (blocked ? 'not-people' : null);
}

/** "Syrian" before another word of the phrase is no person. */
const isAdjective = (tokens: readonly Token[], i: number, cueAt: readonly boolean[]): boolean =>
  NATIONALS.has(tokens[i]?.lower ?? '') && i + 1 < tokens.length && !isRunEnd(tokens, i + 1, cueAt);

const isPossessive = (token: Token): boolean => /^[’']s?$/i.test(token.text);

/** A new phrase begins: a function word, a mark, a number, an article or a casualty word. */
function isRunEnd(tokens: readonly Token[], i: number, cueAt: readonly boolean[]): boolean {
  const token = tokens[i];
  if (!token || cueAt[i] || token.kind === 'number') return true;
  if (token.kind === 'mark') return !/^[-–"“”'‘’]$/.test(token.text);
  if (FUNCTION_WORDS.has(token.lower)) return !isAcronym(tokens, i);
  return (
    NEW_PHRASE.has(token.lower) || UNITS.has(token.lower) || TENS.has(token.lower) || VAGUE.has(token.lower)
  );
}

const NEW_PHRASE: ReadonlySet<string> = new Set(['a', 'an', 'the', 'least', 'another']);

/** "IS" the group, where the words around it are not in capitals. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.text !== 'IS') return false;
  return [tokens[i - 1], tokens[i + 1]].some((near) => near !== undefined && /\p{Ll}/u.test(near.text));
}

/** "her two children": the count stands behind the possessive. */
function parsePossessed(tokens: readonly Token[], at: number, cueAt: readonly boolean[]): PersonGroup | null {
  if (!POSSESSIVES.has(tokens[at]?.lower ?? '')) return null;
  const counted = parseCounted(tokens, at + 1, cueAt);
  return counted && { ...counted, first: at };
}

/** "a girl", "a Syrian army soldier", "his wife", "the mayor": one person. */
function parseSingle(tokens: readonly Token[], at: number, cueAt: readonly boolean[]): PersonGroup | null {
  const word = tokens[at]?.lower ?? '';
  const possessive = POSSESSIVES.has(word);
  if (!ARTICLES.has(word) && !possessive) return null;
  const found = findNoun(tokens, at + 1, cueAt);
  if (!found || found === 'not-people') return null;
  const definite = word === 'the' || word === 'this' || word === 'that';
  const { group, plural } = found.noun;
  const rest = { first: at, end: found.end, group, part: false, additional: word === 'another' };
  if (plural) return { ...rest, min: 2, max: null, style: 'plural' };
  return { ...rest, min: 1, max: 1, style: definite ? 'definite' : 'article' };
}

/** "civilians", "women and children": an unstated number of people, two at the least. */
function parsePlural(tokens: readonly Token[], at: number): PersonGroup | null {
  const noun = PERSON_NOUNS.get(tokens[at]?.lower ?? '');
  const next = tokens[at + 1];
  if (
    !noun ||
    (next && (PERSON_COMPOUNDS.has(next.lower) || isPossessive(next) || PERSON_NOUNS.has(next.lower)))
  )
    return null;
  const rest = { first: at, end: at + 1, group: noun.group, part: false, additional: false };
  return noun.plural
    ? { ...rest, min: 2, max: null, style: 'plural' }
    : { ...rest, min: 1, max: 1, style: 'definite' };
}
