import {
  AUXILIARIES,
  FUNCTION_WORDS,
  NOT_PEOPLE,
  PERSON_COMPOUNDS,
} from '../locales/en/casualties-grammar.ts';
import { COLLECTIVES, NATIONALS, PERSON_NOUNS, POSSESSIVES } from '../locales/en/casualties-people.ts';
import type { Token } from '../text/tokens.ts';
import { findNoun, isPossessive, OTHERS, type FoundNoun } from './find-noun.ts';
import { canStandAlone, isNoCount, skipAge } from './not-a-count.ts';
import { parseNumber } from './parse-number.ts';
import { parseQuantity, QUANTITY_OPENERS } from './parse-quantity.ts';

/** How a group of people is put, from the firmest count to the weakest. */
export type GroupStyle = 'number' | 'article' | 'anaphor' | 'vague' | 'name' | 'definite' | 'plural';

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
  if (cueAt[at] || !mayOpen(tokens[at])) return null;
  return (
    parseBoth(tokens, at, cueAt) ??
    parseFamily(tokens, at) ??
    parseCounted(tokens, at, cueAt) ??
    parsePossessed(tokens, at, cueAt) ??
    parseOrdinal(tokens, at) ??
    parseSingle(tokens, at, cueAt) ??
    parsePlural(tokens, at, cueAt)
  );
}

/** Whether a group can begin with this word at all: most words of a sentence cannot, and need no further look. */
const mayOpen = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || OPENERS.has(token.lower));

/** "both were killed", "killing both", "both of whom died": two people who were told of before. */
function parseBoth(tokens: readonly Token[], at: number, cueAt: readonly boolean[]): PersonGroup | null {
  if (tokens[at]?.lower !== 'both' || AUXILIARIES.has(tokens[at - 1]?.lower ?? '')) return null;
  const ofThem = tokens[at + 1]?.lower === 'of' && PART_PRONOUNS.has(tokens[at + 2]?.lower ?? '');
  const end = at + (ofThem ? 3 : 1);
  const next = tokens[end];
  const closed = !next || /^[.,;]$/.test(next.text) ? cueAt[at - 1] === true : cueAt[end] === true;
  if (!closed && !AUXILIARIES.has(next?.lower ?? '')) return null;
  return { first: at, end, min: 2, max: 2, style: 'number', group: null, part: ofThem, additional: false };
}

/** "a family of six", "an entire family of 5 people", "the family of Ahmed", "a couple". */
function parseFamily(tokens: readonly Token[], at: number): PersonGroup | null {
  let i = at;
  while (i < at + 4 && FAMILY_DETERMINERS.has(tokens[i]?.lower ?? '')) i++;
  const least = COLLECTIVES.get(tokens[i]?.lower ?? '');
  if (least === undefined || (i === at && tokens[i]?.lower.startsWith('couple'))) return null;
  if (PERSON_NOUNS.has(tokens[i + 1]?.lower ?? '') || NOT_PEOPLE.has(tokens[i + 1]?.lower ?? '')) return null;
  const next = tokens[i + 1];
  if (isOrigin(tokens, at) || (next && isPossessive(next))) return null;
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

/** "ten civilians from the al-Hussein family", "three members of one family": where the people come from. */
function isOrigin(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    at - i < 5 &&
    /^(?:[\p{Lu}].*|-|a|the|one|same|al|his|her|their|its|extended|immediate)$/u.test(tokens[i]?.text ?? '')
  )
    i--;
  const word = tokens[i]?.lower ?? '';
  if (word === 'from' || word === 'in' || word === 'to') return true;
  const head = tokens[i - 1];
  return (
    word === 'of' &&
    head !== undefined &&
    (PERSON_NOUNS.has(head.lower) || parseNumber(tokens, i - 1) !== null)
  );
}

const FAMILY_DETERMINERS: ReadonlySet<string> = new Set(
  'a an the one entire whole his her their married young elderly displaced same'.split(' '),
);

/** "12 civilians", "at least 30 Kurdish fighters", "three members of a family", "dozens", "four". */
function parseCounted(tokens: readonly Token[], at: number, cueAt: readonly boolean[]): PersonGroup | null {
  if (isNoCount(tokens, at)) return null;
  const quantity = parseQuantity(tokens, at);
  if (!quantity) return null;
  const { min, max } = quantity;
  const style: GroupStyle = quantity.numeric ? 'number' : 'vague';
  const isPart = isPartPronoun(tokens, quantity.end);
  const ofThem = isPart && PART_PRONOUNS.has(tokens[quantity.end + 1]?.lower ?? '');
  const noun = findNoun(
    tokens,
    isPart ? skipBe(tokens, quantity.end + 2) : skipOf(tokens, skipMore(tokens, quantity.end)),
    cueAt,
  );
  if (noun === 'not-people') return null;
  const end = noun?.end ?? quantity.end + (ofThem ? 2 : MORE.has(tokens[quantity.end]?.lower ?? '') ? 1 : 0);
  const additional = tokens.slice(at, end).some((token) => OTHERS.has(token.lower));
  if (noun) return { first: at, end, min, max, style, group: noun.noun.group, part: isPart, additional };
  if (!ofThem && !canStandAlone(tokens, at, quantity)) return null;
  return { first: at, end, min, max, style, group: null, part: isPart, additional };
}

/** "three of them", "two of the dead" */
const isPartPronoun = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower !== 'of') return false;
  const next = tokens[at + 1]?.lower ?? '';
  return PART_PRONOUNS.has(next) || (next === 'the' && CASUALTIES.has(tokens[at + 2]?.lower ?? ''));
};

/** "three of whom were women" */
const skipBe = (tokens: readonly Token[], at: number): number =>
  /^(?:were|are|was)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

const MORE: ReadonlySet<string> = new Set([...OTHERS, 'more']);
const CASUALTIES: ReadonlySet<string> = new Set(
  'dead killed wounded injured victims casualties fatalities deceased'.split(' '),
);
const PART_PRONOUNS: ReadonlySet<string> = new Set(['them', 'whom', 'which', 'those']);

/** "three more people" */
const skipMore = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'more' ? at + 1 : at;

/** "of the", "of its", "of them" after a number. */
function skipOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  const next = tokens[at + 1]?.lower ?? '';
  return ARTICLES.has(next) || POSSESSIVES.has(next) || next === 'these' || next === 'those'
    ? at + 2
    : at + 1;
}

/** "wounded a third", "killed another": one more, without a noun. */
function parseOrdinal(tokens: readonly Token[], at: number): PersonGroup | null {
  const ordinal =
    tokens[at]?.lower === 'a' && /^(?:second|third|fourth|fifth)$/.test(tokens[at + 1]?.lower ?? '');
  const end = at + (ordinal ? 2 : 1);
  if (!ordinal && tokens[at]?.lower !== 'another') return null;
  const next = tokens[end];
  if (next && next.kind === 'word' && !FUNCTION_WORDS.has(next.lower)) return null;
  return { first: at, end, min: 1, max: 1, style: 'article', group: null, part: false, additional: true };
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
  const found = findNoun(tokens, at + 1, cueAt) ?? onlyAge(tokens, at + 1);
  if (!found || found === 'not-people') return null;
  const definite = word === 'the' || word === 'this' || word === 'that';
  const { group, plural } = found.noun;
  const rest = { first: at, end: found.end, group, part: false, additional: word === 'another' };
  if (plural) return { ...rest, min: 2, max: null, style: 'plural' };
  return { ...rest, min: 1, max: 1, style: definite ? 'definite' : 'article' };
}

/** "a 19-year-old was shot": the age stands for the person. */
function onlyAge(tokens: readonly Token[], at: number): FoundNoun | null {
  const end = skipAge(tokens, at);
  const next = tokens[end];
  const closed =
    !next || next.kind === 'mark' || FUNCTION_WORDS.has(next.lower) || AUXILIARIES.has(next.lower);
  return end > at && (closed || next.kind === 'word')
    ? { noun: { group: 'people', plural: false }, end }
    : null;
}

/** A nation's singular is an adjective unless a verb follows. */
const isNationAdjective = (tokens: readonly Token[], at: number, cueAt: readonly boolean[]): boolean =>
  NATIONALS.has(tokens[at]?.lower ?? '') && !cueAt[at + 1] && !AUXILIARIES.has(tokens[at + 1]?.lower ?? '');

/** "civilians", "women and children": an unstated number of people, two at the least. */
function parsePlural(tokens: readonly Token[], at: number, cueAt: readonly boolean[]): PersonGroup | null {
  const noun = PERSON_NOUNS.get(tokens[at]?.lower ?? '');
  const next = tokens[at + 1];
  if (
    !noun ||
    isNationAdjective(tokens, at, cueAt) ||
    (next && (PERSON_COMPOUNDS.has(next.lower) || isPossessive(next) || PERSON_NOUNS.has(next.lower)))
  )
    return null;
  const rest = { first: at, end: at + 1, group: noun.group, part: false, additional: false };
  return noun.plural
    ? { ...rest, min: 2, max: null, style: 'plural' }
    : { ...rest, min: 1, max: 1, style: 'definite' };
}

const OPENERS: ReadonlySet<string> = new Set([
  'both',
  ...ARTICLES,
  ...FAMILY_DETERMINERS,
  ...POSSESSIVES,
  ...COLLECTIVES.keys(),
  ...PERSON_NOUNS.keys(),
  ...QUANTITY_OPENERS,
]);
