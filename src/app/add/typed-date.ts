import { parsePublishedDate } from '../../sources/published-date.ts';
import type { IsoDate } from '../../core/model.ts';
import { t } from '../../ui/i18n/messages.ts';

/** "17 May 2016", "17 July 2016". */
const DAY_FIRST = /^(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})$/;
/** "May 17, 2016". */
const MONTH_FIRST = /^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})$/;
const ALL_DIGITS = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

export type TypedDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'bad'; readonly reason: string };

/** A date as a reader types it. Forms that read differently in two countries are asked for again, not guessed. */
export function readTypedDate(typed: string, today: IsoDate): TypedDate {
  const value = typed.trim();
  if (value === '') return { kind: 'none' };
  if (ALL_DIGITS.test(value)) {
    return { kind: 'bad', reason: t('add.ambiguousDay', { value }) };
  }
  const day = DAY_FIRST.exec(value);
  const month = MONTH_FIRST.exec(value);
  const parts = day ? [day[1], day[2], day[3]] : month ? [month[2], month[1], month[3]] : null;
  return parsePublishedDate(parts ? `${parts[0]} ${capitalised(parts[1] ?? '')} ${parts[2]}` : value, today);
}

function capitalised(month: string): string {
  return month.charAt(0).toUpperCase() + month.slice(1).toLowerCase();
}
