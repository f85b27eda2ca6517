import { BLANK, type Tagged, type Word } from '../../../dates/word-classes.ts';
import type { Token } from '../../../text/tokens.ts';
import { CARDINALS } from './numbers.ts';
import { CLASSES } from './classes.ts';
import { findHolidays } from './holidays.ts';
import { LEXICON, MONTH_ABBREVIATIONS, WEEKDAY_NAMES } from './lexicon.ts';

const MONTH_SHORT: ReadonlyMap<string, number> = new Map([
  ...MONTH_ABBREVIATIONS.split(' ').map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
]);
const WEEKDAY_SHORT: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.split(' ').map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);
/** Month names that are also common words or given names. */
const DOUBTFUL = new Set([
  'march',
  'may',
  'mar',
  'dec',
  'jan',
  'sep',
  'apr',
  'jun',
  'april',
  'june',
  'august',
]);
const NOT_A_YEAR =
  /^(?:people|men|women|children|civilians|troops|soldiers|fighters|policemen|officers|families|houses|homes|km|kilometers|kilometres|meters|metres|miles|feet|acres|hectares|tons|tonnes|pounds|dollars|euros|points|shares|rpm|kg|mb|megawatts|years|days|weeks|months|hours|minutes|others|refugees|workers|students|employees|cases|deaths|votes|residents|square|percent|pages|words|jobs|units|members|victims|militants|rebels|prisoners|vehicles|tanks|aircraft|rockets|shells|m|degrees|bodies|barrels|persons|passengers|demonstrators|protesters|villagers|inhabitants|yards|cubic|more|of)$/;

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

const startsUpper = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);
const isNumberAt = (tokens: readonly Token[], i: number): boolean => tokens[i]?.kind === 'number';
const touches = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.end === tokens[i]?.start;

/** A number next to it, on either side, within the sentence: "4 May", "May 4", "May of 1990". */
function nextToNumber(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  const after = tokens[next]?.lower === 'the' || tokens[next]?.lower === 'of' ? next + 1 : next;
  return (
    isDayOrYear(tokens[i - 1]) ||
    isDayOrYear(tokens[after]) ||
    (/^(?:st|nd|rd|th)$/.test(tokens[i - 1]?.lower ?? '') && isNumberAt(tokens, i - 2)) ||
    LEXICON.get(tokens[after]?.lower ?? '')?.kind === 'ordinal'
  );
}

const isDayOrYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:[0-3]?\d|[12]\d{3})$/.test(token.text);

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|during|from|to|of|last|next|this|early|late|mid|before|after|for|through|between|and|each|every|previous|following|between|around|that|on|-)$/;

/** Tells the month from the modal verb ("may"), from walking ("march") and from names ("April", "June"). */
function isMonth(tokens: readonly Token[], i: number, token: Token): boolean {
  if (!DOUBTFUL.has(token.lower)) return true;
  if (nextToNumber(tokens, i)) return startsUpper(token) || !/^(?:may|march)$/.test(token.lower);
  if (!startsUpper(token)) return false;
  const before = tokens[i - 1];
  const sameSentence = before?.sentence === token.sentence;
  const cue = sameSentence && BEFORE_MONTH.test(before.lower);
  if (token.lower === 'may' || token.lower === 'march') {
    const shouting = token.text === token.text.toUpperCase() && before?.text === before?.text.toUpperCase();
    if (shouting) return cue && !/^(?:and|that|to|this|for|on|-)$/.test(before.lower);
    return cue || (sameSentence && (before.text === ',' || before.text === '(') && token.lower === 'march');
  }
  return cue || !isName(tokens[i + 1]);
}

/** A full stop counts only when it shortens a month or weekday: "Sept. 11". */
const isAbbreviationStop = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? '';
  return touches(tokens, i) && (MONTH_SHORT.has(before) || WEEKDAY_SHORT.has(before)) && before !== 'may';
};

const isName = (next: Token | undefined): boolean =>
  next !== undefined && next.kind === 'word' && startsUpper(next);

function judgeWord(tokens: readonly Token[], i: number, token: Token, known: Word): Word | null {
  const before = tokens[i - 1]?.lower ?? '';
  const after = tokens[i + 1]?.lower ?? '';
  if (known.kind === 'poss' || known.kind === 'the') return known;
  if (known.kind === 'daypart' && before === 'good') return null;
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

/** "This Week", "USA Today": a capital inside a sentence makes a unit or "today" part of a title. */
function isTitle(tokens: readonly Token[], i: number, token: Token, known: Word): boolean {
  if (known.kind !== 'unit' && known.kind !== 'today' && known.kind !== 'units') return false;
  const before = tokens[i - 1];
  if (!startsUpper(token) || token.text === token.text.toUpperCase() || before?.sentence !== token.sentence)
    return false;
  return before.kind === 'word' && startsUpper(before);
}

const SEASON_CUE =
  /^(?:last|this|next|the|in|of|early|late|mid|-|following|previous|since|by|until|that|each|every|coming)$/;
const isSpring = (before: string, after: string, capital: boolean): boolean =>
  (SEASON_CUE.test(before) || /^\d{4}$/.test(after) || (capital && after === 'of')) &&
  !/^(?:water|waters|of$|board|cleaning|field|onion|onions|roll|rolls)$/.test(after);

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

function judgeNumber(tokens: readonly Token[], i: number, token: Token): Word | null {
  const { text } = token;
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) return isClock(text) ? { kind: 'clock', value: text } : null;
  if (!/^\d+$/.test(text)) return numericDate(text) ? { kind: 'numeric', value: text } : decimal(text);
  const before = tokens[i - 1];
  if (before && touches(tokens, i) && /^[$£€#%+]$/.test(before.text)) return null;
  if (/^[%$£€°]$/.test(tokens[i + 1]?.text ?? '')) return null;
  if (text.length === 4 && isYear(tokens, i, Number(text))) return { kind: 'year', value: Number(text) };
  return text.length <= 4 ? { kind: 'number', value: Number(text) } : null;
}

const isClock = (text: string): boolean => /^(?:[01]?\d|2[0-4]):[0-5]\d/.test(text);
const decimal = (text: string): Word | null =>
  /^\d+[.,]\d+$/.test(text) ? { kind: 'number', value: Number(text.replace(',', '')) } : null;
const numericDate = (text: string): boolean => /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(text);

function isYear(tokens: readonly Token[], i: number, value: number): boolean {
  if (value < 1000 || value > 2199) return false;
  const after = tokens[i + 1]?.lower ?? '';
  if (NOT_A_YEAR.test(after)) return false;
  if (value >= 1900 && value <= 2049) return true;
  return (
    /^(?:in|since|of|by|from|until|till|during|between|and|to|early|late|mid|year|before|after|,|\(|-|–|around|circa|about)$/.test(
      tokens[i - 1]?.lower ?? '',
    ) || LEXICON.get(tokens[i - 1]?.lower ?? '')?.kind === 'month'
  );
}

/** "8 p.m." and "8pm": the letters and stops become one clock suffix. */
function markClocks(tokens: readonly Token[], words: (Word | null)[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]?.kind !== 'number') continue;
    const m = /^([ap])\.?m\.?$/.exec(joined(tokens, i + 1));
    if (!m) continue;
    const length = /^(?:[ap]m|[ap]\.m\.)$/.test(tokens[i + 1]?.lower ?? '') ? 1 : joinedLength(tokens, i + 1);
    words.fill({ kind: 'cont', value: '' }, i + 1, i + 1 + length);
    words[i + 1] = { kind: 'ampm', value: m[1] ?? '' };
  }
}

const joined = (tokens: readonly Token[], i: number): string => {
  const first = tokens[i]?.lower ?? '';
  if (/^(?:[ap]m|[ap]\.m\.?)$/.test(first)) return first;
  return /^[ap]$/.test(first) && tokens[i + 1]?.text === '.' && tokens[i + 2]?.lower === 'm'
    ? first + '.m'
    : '';
};
const joinedLength = (tokens: readonly Token[], i: number): number => (tokens[i + 3]?.text === '.' ? 4 : 3);
