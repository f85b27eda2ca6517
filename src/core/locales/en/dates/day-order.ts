import type { DayOrder } from '../../../dates/meaning.ts';
import type { Article } from '../../../model.ts';

/** Regions of English that write the month first; all others write the day first (CLDR 46, short date formats). */
const MONTH_FIRST_REGIONS = new Set(['us', 'as', 'gu', 'mp', 'pr', 'um', 'vi', 'ph']);
/** Country domains whose outlets write the day first. */
const DAY_FIRST_DOMAIN =
  /\.(?:uk|ie|au|nz|in|pk|za|ng|ke|gh|eu|ae|sa|qa|lb|jo|iq|sy|eg|il|tr|ua|de|fr|es|it|sd|ye)$/;
const MONTH_FIRST_DOMAIN = /\.(?:us|gov|mil)$/;
/** International outlets on .com and .org whose house style is known, by the name before the domain. */
const MONTH_FIRST_OUTLETS =
  /(?:^|\.)(?:nytimes|washingtonpost|cnn|apnews|foxnews|nbcnews|cbsnews|abcnews|npr|usatoday|latimes|wsj|bloomberg|voanews|time|newsweek)\./;
const DAY_FIRST_OUTLETS =
  /(?:^|\.)(?:bbc|theguardian|aljazeera|reuters|ft|economist|middleeasteye|thenationalnews|arabnews|dawn)\./;

/** Which of day and month an outlet writes first; `null` when neither its domain nor its language tag tells. */
export function dayOrderOf(article: Article): DayOrder | null {
  const region = /^en-([a-z]{2})$/i.exec(article.language ?? '')?.[1]?.toLowerCase();
  if (region) return MONTH_FIRST_REGIONS.has(region) ? 'month-first' : 'day-first';
  const host = hostOf(article.source ?? '') ?? hostOf(article.url ?? '');
  if (!host) return null;
  if (MONTH_FIRST_DOMAIN.test(host) || MONTH_FIRST_OUTLETS.test(host)) return 'month-first';
  return DAY_FIRST_DOMAIN.test(host) || DAY_FIRST_OUTLETS.test(host) ? 'day-first' : null;
}

const hostOf = (text: string): string | null =>
  /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]|$)/.exec(text.trim().toLowerCase())?.[1] ?? null;
