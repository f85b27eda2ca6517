import type { Article } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import type { DateParser } from './parser.ts';
import type { DayOrder, Tense } from './meaning.ts';
import type { Tagged, WordClasses } from './word-classes.ts';

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
  /** What stands between a date and its other form: "9 Ramadan 1437 (14 June 2016)". */
  readonly gloss: RegExp;
  /** What may stand between the two ends of a period: "26 June - 4 August 1952". */
  readonly rangeLink: RegExp;
  readonly dateThenTime: RegExp;
  /** Words before a date that open (`since`) or close (`until`) a period. */
  readonly boundBefore: ReadonlyMap<string, 'since' | 'until'>;
  /** By the word that links two dates: whether, given the word before the first, they are the ends of a period. */
  readonly periodOpeners: ReadonlyMap<string, (opener: string) => boolean>;
  readonly tenseNear: (tokens: readonly Token[], from: number, to: number) => Tense;
  /** Which of day and month the outlet writes first. */
  readonly dayOrderOf: (article: Article) => DayOrder | null;
}
