import { BLANK, type Tagged, type Word } from '../../../dates/word-classes.ts';
import type { Token } from '../../../text/tokens.ts';
import { CARDINALS } from './numbers.ts';
import { CLASSES } from './classes.ts';
import { findHolidays } from './holidays.ts';
import { LEXICON } from './lexicon.ts';
import {
  DOUBTFUL,
  isAbbreviationStop,
  isDayOrYear,
  isMonth,
  MONTH_SHORT,
  nextToNumber,
  WEEKDAY_SHORT,
} from './tag-months.ts';
import { judgeNumber, markClocks } from './tag-numbers.ts';
import { isNumberAt, startsUpper, touches } from './token-tests.ts';

/** Gives every token its class; blank for the words that no date expression has. */
export function tagWords(tokens: readonly Token[]): Tagged {
  const words: (Word | null)[] = new Array<Word | null>(tokens.length).fill(null);
  for (let i = 0; i < tokens.length; i++) words[i] = judge(tokens, i);
  for (const { from, to, name } of findHolidays(tokens)) {
    words.fill({ kind: 'cont', value: '' }, from, to);
    words[from] = { kind: 'holiday', value: name };
  }
  markClocks(tokens, words);
  let letters = '';
  for (const word of words) letters += word ? (CLASSES.letterOf.get(word.kind) ?? BLANK) : BLANK;
  return { tokens, words, letters };
}

function judge(tokens: readonly Token[], i: number): Word | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return judgeNumber(tokens, i, token);
  const known = LEXICON.get(token.lower);
  if (known?.kind === 'month') return isMonth(tokens, i, token) ? known : null;
  if (known?.kind === 'stop') return isAbbreviationStop(tokens, i) ? known : null;
  if (known) return judgeWord(tokens, i, token, known);
  return judgeShort(tokens, i, token);
}

function judgeWord(tokens: readonly Token[], i: number, token: Token, known: Word): Word | null {
  const before = tokens[i - 1]?.lower ?? '';
  const after = tokens[i + 1]?.lower ?? '';
  if (known.kind === 'poss' || known.kind === 'the') return known;
  if (known.kind === 'daypart' && before === 'good') return null;
  if (known.kind === 'weekday' && (NAMED_DAY.test(before) || DAY_NAMES.test(after))) return null;
  if (known.kind === 'season' && known.value === 'SP')
    return isSpring(before, after, startsUpper(token)) ? known : null;
  if (token.lower === 'nineteen' || token.lower === 'eighteen')
    return { kind: isTens(after) ? 'spoken' : 'number', value: known.value };
  if (isTitle(tokens, i, token, known)) return null;
  if (token.lower === 'second' && /^(?:per|every|each)$/.test(before))
    return { kind: 'unit', value: 'second' };
  if (known.kind === 'weekday' && token.lower === token.text && /^(?:sun|sat)$/.test(token.lower))
    return null;
  return known;
}

const isTens = (word: string): boolean => (CARDINALS.get(word) ?? 0) >= 10;

/** "Bloody Sunday", "Black Friday"; "The Sunday Times", "Sunday school". */
const NAMED_DAY = /^(?:bloody|black|cyber|super|palm|whit|shrove|maundy|ash)$/;
const DAY_NAMES = /^(?:times|telegraph|express|mirror|mail|herald|school|league|supplement)$/;

const TITLE_KINDS = new Set(['unit', 'units', 'today', 'frequency']);

/** "This Week", "USA Today", "Daily Star": a capital inside a sentence makes a unit or "today" part of a title. */
function isTitle(tokens: readonly Token[], i: number, token: Token, known: Word): boolean {
  if (!TITLE_KINDS.has(known.kind)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (
    known.kind === 'frequency' &&
    after &&
    startsUpper(token) &&
    startsUpper(after) &&
    after.text !== after.text.toUpperCase()
  )
    return true;
  if (!startsUpper(token) || token.text === token.text.toUpperCase() || before?.sentence !== token.sentence)
    return false;
  return before.kind === 'word' && startsUpper(before);
}

const SEASON_CUE =
  /^(?:last|past|this|next|the|in|of|early|late|mid|-|following|previous|since|by|until|that|each|every|coming)$/;
const isSpring = (before: string, after: string, capital: boolean): boolean =>
  (SEASON_CUE.test(before) || /^\d{4}$/.test(after) || (capital && after === 'of')) &&
  !/^(?:water|waters|board|cleaning|field|onion|onions|roll|rolls)$/.test(after);

/** Abbreviations and words that are part of a date only in some company. */
function judgeShort(tokens: readonly Token[], i: number, token: Token): Word | null {
  const after = tokens[i + 1];
  const month = MONTH_SHORT.get(token.lower);
  if (month !== undefined && startsUpper(token)) {
    return nextToNumber(tokens, i) ||
      (after?.text === '.' && touches(tokens, i + 1) && !DOUBTFUL.has(token.lower))
      ? { kind: 'month', value: month }
      : null;
  }
  const weekday = WEEKDAY_SHORT.get(token.lower);
  if (weekday !== undefined && startsUpper(token)) return judgeShortWeekday(tokens, i, weekday);
  if (token.lower === 'fall') return isFall(tokens, i) ? { kind: 'season', value: 'FA' } : null;
  if (/^(?:st|nd|rd|th)$/.test(token.lower))
    return isNumberAt(tokens, i - 1) && touches(tokens, i) ? { kind: 'suffix', value: '' } : null;
  if (token.lower === 's')
    return isNumberAt(tokens, i - 1) && touches(tokens, i) ? { kind: 'plural', value: '' } : null;
  return null;
}

function judgeShortWeekday(tokens: readonly Token[], i: number, weekday: number): Word | null {
  const next = tokens[i + 1];
  const after = next?.text === '.' || next?.text === ',' ? tokens[i + 2] : next;
  const dated = after !== undefined && (isDayOrYear(after) || MONTH_SHORT.has(after.lower.slice(0, 3)));
  return dated ? { kind: 'weekday', value: weekday } : null;
}

const isFall = (tokens: readonly Token[], i: number): boolean =>
  /^(?:last|this|next|previous|following|coming|every|each)$/.test(tokens[i - 1]?.lower ?? '') ||
  (/^(?:of|in)$/.test(tokens[i + 1]?.lower ?? '') && /^(?:19|20)\d\d$/.test(tokens[i + 2]?.text ?? ''));
