import { findDates } from '../../src/core/dates/find-dates.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Article, DateMention } from '../../src/core/model.ts';
import { analyse } from '../../src/core/text/analyse.ts';

/** 13 July 2018 was a Friday. */
export const FRIDAY = '2018-07-13';

/** The date mentions of a text that appeared on the given day. */
export function datesIn(
  text: string,
  publishedAt: string | undefined = FRIDAY,
  more: Partial<Article> = {},
): DateMention[] {
  return findDates(analyse({ id: 'test', text, publishedAt, ...more }, { abbreviations: ABBREVIATIONS }));
}

/** "words = value" for every mention, in order. */
export const valuesIn = (
  text: string,
  publishedAt: string | undefined = FRIDAY,
  more: Partial<Article> = {},
): string[] => datesIn(text, publishedAt, more).map((d) => `${d.text} = ${d.value}`);
