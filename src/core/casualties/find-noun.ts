import { FUNCTION_WORDS, NOT_PEOPLE, PERSON_COMPOUNDS } from '../locales/en/casualties-grammar.ts';
import { NATIONALS, PERSON_NOUNS, type PersonNoun } from '../locales/en/casualties-people.ts';
import { TENS, UNITS, VAGUE } from '../locales/en/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { skipAge } from './not-a-count.ts';

/** Longest run of modifiers between a number and its noun ("12 heavily armed pro-government Syrian militiamen"). */
const MAX_MODIFIERS = 8;
/** Words that make a group one on top of those named before. */
export const OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'another', 'further', 'additional']);

export interface FoundNoun {
  readonly noun: PersonNoun;
  readonly end: number;
}

/** Two of these side by side are two people whose comma was lost: "a man woman and child". */
const BASIC_KINDS: ReadonlySet<string> = new Set(
  'man woman child girl boy baby men women children girls boys babies'.split(' '),
);

/** The person noun that closes a run of modifiers from token `at`; `not-people` if another noun closes it. */
export function findNoun(
  tokens: readonly Token[],
  at: number,
  cueAt: readonly boolean[],
): FoundNoun | 'not-people' | null {
  let found: FoundNoun | null = null;
  let blocked = false;
  for (let i = at; i < Math.min(tokens.length, at + MAX_MODIFIERS); i++) {
    i = skipAge(tokens, i);
    const token = tokens[i];
    if (!token || (isRunEnd(tokens, i, cueAt) && !OTHERS.has(token.lower))) break;
    const noun = PERSON_NOUNS.get(token.lower);
    if (found && BASIC_KINDS.has(token.lower) && BASIC_KINDS.has(tokens[i - 1]?.lower ?? '')) break;
    if (noun && !isAdjective(tokens, i, cueAt))
      found = {
        noun,
        end: i + 1 + (token.lower.startsWith('passer') && tokens[i + 2]?.lower === 'by' ? 2 : 0),
      };
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

export const isPossessive = (token: Token): boolean => /^[’']s?$/i.test(token.text);

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
