import type { Word } from '../../../dates/word-classes.ts';
import type { Token } from '../../../text/tokens.ts';
import { LEXICON } from './lexicon.ts';
import { MONTH_SHORT } from './tag-months.ts';
import { touches } from './token-tests.ts';

/** What a number counts when one of these follows it: never a year, nor the day of a month. */
export const COUNTED =
  /^(?:people|men|women|children|civilians?|troops|soldiers|fighters|policemen|officers|families|houses|homes|km|kilometers?|kilometres?|meters?|metres?|miles?|feet|foot|acres|hectares|tons?|tonnes?|pounds?|dollars|euros|points|shares|rpm|kg|mb|megawatts?|years?|days?|weeks?|months?|hours?|minutes?|others|refugees|workers|students|employees|cases|deaths|votes|residents|square|percent|pages|words|jobs|units|members|victims|militants|rebels|insurgents|prisoners|vehicles|tanks|aircraft|rockets|shells|m|degrees|bodies|barrels|persons?|passengers|demonstrators|protesters|villagers|inhabitants|yards?|cubic|more|of|seats?|strong|were|wounded|injured|guerrillas|peasants|migrants|believers|calibre|caliber)$/;

/** "1130 am". */
const MERIDIEM = /^[ap]\.?m\.?$/;

/** What a number names when one of these stands before it. */
const NAMED_BY =
  /^(?:resolution|flight|unit|brigade|no|number|article|highway|route|room|page|boeing|airbus|order|decree|law|chapter|section|channel|bus|train|model|type|version|windows|office|act|convention|protocol|line|lot|block|apartment|phone|fax|tel|ext|extension|code|file|case|docket|peugeot|gate|pier)$/;

const BEFORE_OLD_YEAR =
  /^(?:in|since|of|by|from|until|till|during|between|and|to|early|late|mid|year|before|after|,|\(|around|circa|about)$/;

/** The class of a number: a year, a clock time, a numeric date or a plain number. */
export function judgeNumber(tokens: readonly Token[], i: number, token: Token): Word | null {
  const { text } = token;
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text))
    return isClock(tokens, i, text) ? { kind: 'clock', value: text } : null;
  if (!/^\d+$/.test(text))
    return numericDate(tokens, i, text) ? { kind: 'numeric', value: text } : decimal(text);
  const before = tokens[i - 1];
  if (before && touches(tokens, i) && /^[$£€#%+]$/.test(before.text)) return null;
  if (/^[%$£€°]$/.test(tokens[i + 1]?.text ?? '')) return null;
  if (text.length === 4 && isYear(tokens, i, Number(text))) return { kind: 'year', value: Number(text) };
  return text.length <= 4 ? { kind: 'number', value: Number(text) } : null;
}

/** "1935 Orchard St.": a house number. */
function isAddress(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k <= i + 4; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[i]?.sentence || !/^[\p{Lu}.]/u.test(token.text)) return false;
    if (k > i + 1 && STREET.test(token.lower)) return true;
  }
  return false;
}

const STREET =
  /^(?:st|street|ave|avenue|rd|road|blvd|boulevard|drive|dr|lane|ln|court|ct|pike|highway|hwy|parkway|pkwy|place|terrace|circle|trail)$/;

const isMonthName = (tokens: readonly Token[], i: number): boolean => {
  const at = tokens[i]?.text === '.' || tokens[i]?.text === ',' ? tokens[i - 1] : tokens[i];
  const name = at?.lower ?? '';
  return LEXICON.get(name)?.kind === 'month' || MONTH_SHORT.has(name);
};

/** What stands by a clock time; without it "2:30" is a score, a ratio or a verse. */
const BEFORE_CLOCK =
  /^(?:at|by|until|till|from|around|about|before|after|since|between|and|to|-|–|approximately|roughly|nearly|past)$/;
const AFTER_CLOCK =
  /^(?:[ap]|am|pm|[ap]\.m\.?|gmt|utc|est|edt|pst|pdt|cst|cdt|bst|cet|local|hrs|hours|on|this|yesterday|today)$/;

const isClock = (tokens: readonly Token[], i: number, text: string): boolean =>
  /^(?:[01]?\d|2[0-4]):[0-5]\d/.test(text) &&
  (BEFORE_CLOCK.test(tokens[i - 1]?.lower ?? '') ||
    AFTER_CLOCK.test(tokens[i + 1]?.lower ?? '') ||
    tokens.length === 1);
const decimal = (text: string): Word | null =>
  /^\d+[.,]\d+$/.test(text) ? { kind: 'number', value: Number(text.replace(',', '')) } : null;
const numericDate = (tokens: readonly Token[], i: number, text: string): boolean =>
  /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(text) &&
  !NAMED_BY.test(tokens[i - 1]?.lower ?? '') &&
  !(touches(tokens, i + 1) && tokens[i + 1]?.kind === 'word');

function isYear(tokens: readonly Token[], i: number, value: number): boolean {
  if (value < 1000 || value > 2199) return false;
  const after = tokens[i + 1]?.lower ?? '';
  // "the killings since 1993 were …": after these a number of people has no place.
  const opens = /^(?:since|until|till)$/.test(tokens[i - 1]?.lower ?? '') && /^(?:were|more|m)$/.test(after);
  if ((COUNTED.test(after) && !opens) || MERIDIEM.test(after)) return false;
  if (after === '-' && touches(tokens, i + 1) && COUNTED.test(tokens[i + 2]?.lower ?? '')) return false;
  if (isAddress(tokens, i)) return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:some|nearly|over|almost|least|than)$/.test(before)) return false;
  if (NAMED_BY.test(before) || (before === '.' && tokens[i - 2]?.lower === 'no')) return false;
  // The last part of a numeric date: the date is read whole or not at all.
  if (before === '/' && touches(tokens, i)) return false;
  if (/^[-/]$/.test(after) && touches(tokens, i + 1) && /^\d\d$/.test(tokens[i + 2]?.text ?? '')) return true;
  if (value >= 1900 && value <= 2049) return true;
  if (/^[-–]$/.test(before)) return /^\d{4}$/.test(tokens[i - 2]?.text ?? '');
  return BEFORE_OLD_YEAR.test(before) || isMonthName(tokens, i - 1);
}

/** "8 p.m." and "8pm": the letters and stops become one clock suffix. */
export function markClocks(tokens: readonly Token[], words: (Word | null)[]): void {
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
