import type { DateMention } from '../model.ts';
import { ENGLISH_DATES } from '../locales/en/dates/configuration.ts';
import type { Token } from '../text/tokens.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { parseIsoDay, toDayNumber } from './calendar.ts';
import { findDatelineDate } from './find-dateline-date.ts';
import type { Match } from './meaning.ts';
import type { DateParser } from './parser.ts';
import { combineTimes, extendLeft, keepLongest, markBound, shareDays, shareYears } from './refine.ts';
import { resolveMatches } from './resolve.ts';
import { BLANK, Found, type Tagged, type WordClasses } from './word-classes.ts';

/** What a language brings: words, patterns, and how its verbs tell past from future. */
export interface DateLocale {
  readonly classes: WordClasses;
  readonly heads: ReadonlySet<string>;
  readonly tagWords: (tokens: readonly Token[]) => Tagged;
  readonly parsers: readonly DateParser[];
  readonly leftExtension: RegExp;
  /** Words of approximation, and what an expression must begin with to take them in. */
  readonly approximation: RegExp;
  readonly countStart: RegExp;
  readonly timeThenDate: RegExp;
  readonly timeOnDate: RegExp;
  /** What may stand between the two ends of a period: "26 June - 4 August 1952". */
  readonly rangeLink: RegExp;
  readonly dateThenTime: RegExp;
  /** Words before a date that open (`since`) or close (`until`) a period. */
  readonly boundBefore: ReadonlyMap<string, 'since' | 'until'>;
  readonly tenseNear: (tokens: readonly Token[], from: number, to: number) => 'past' | 'future' | null;
}

/**
 * All date expressions of an article, in text order and without overlaps, resolved against its `publishedAt` (or the
 * date found in its dateline) and against the dates named before them. Never throws.
 */
export function findDates(doc: AnalysedText): DateMention[] {
  const locale = ENGLISH_DATES;
  const tagged = locale.tagWords(doc.tokens);
  const found = extendLeft(keepLongest(findMatches(tagged, locale)), tagged, locale);
  const joined = shareYears(combineTimes(found, tagged, locale), tagged, locale);
  const matches = shareDays(joined, tagged, locale).map((match) => markBound(match, tagged, locale));
  return resolveMatches(matches, doc, referenceDay(doc), locale.tenseNear);
}

function referenceDay(doc: AnalysedText): number | null {
  const day = parseIsoDay(doc.article.publishedAt ?? findDatelineDate(doc.text) ?? '');
  return day && toDayNumber(day);
}

/** Runs every parser over every run of classed words that holds a head. */
function findMatches(tagged: Tagged, locale: DateLocale): Match[] {
  const matches: Match[] = [];
  for (const [from, to] of findRuns(tagged, locale.heads)) {
    const run = tagged.letters.slice(from, to);
    for (const parser of locale.parsers) collect(parser, tagged, run, from, matches);
  }
  return matches;
}

function collect(parser: DateParser, tagged: Tagged, run: string, base: number, into: Match[]): void {
  parser.pattern.lastIndex = 0;
  for (let m = parser.pattern.exec(run); m; m = parser.pattern.exec(run)) {
    if (m[0] === '') {
      parser.pattern.lastIndex++;
      continue;
    }
    const found = new Found(tagged, m, base);
    const result = parser.read(found);
    if (result === null) {
      // The pattern may still match further right, inside what was refused.
      parser.pattern.lastIndex = m.index + 1;
      continue;
    }
    const readings = 'meaning' in result ? [result] : result;
    for (const reading of readings) {
      const [from, to] = reading.tokens ?? [found.from, found.to];
      into.push({ from, to, reading, parser: parser.name });
    }
  }
}

/** Runs of classed words within one sentence, `[from, to)`, that hold at least one head. */
function findRuns({ tokens, letters }: Tagged, heads: ReadonlySet<string>): [number, number][] {
  const runs: [number, number][] = [];
  let start = 0;
  let headed = false;
  for (let i = 0; i <= letters.length; i++) {
    const broken =
      i === letters.length || letters[i] === BLANK || tokens[i]?.sentence !== tokens[start]?.sentence;
    if (broken) {
      if (headed) runs.push([start, i]);
      headed = false;
      start = i === letters.length || letters[i] !== BLANK ? i : i + 1;
    }
    if (i < letters.length && heads.has(letters[i] ?? '')) headed = true;
  }
  return runs;
}
