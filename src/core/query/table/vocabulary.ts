import { EVENT_TYPES, FAMILIES, familyOf } from '../../events/families.ts';
import type { DatePrecision, Precision, Status } from '../../model.ts';

/** The closed word lists, in the order of their codes in the columns. */
export const STATUSES: readonly Status[] = ['reported', 'claimed', 'denied', 'planned', 'background'];
export const DATE_PRECISIONS: readonly (DatePrecision | 'none')[] = ['none', 'day', 'week', 'month', 'year'];
export const PRECISIONS: readonly (Precision | 'none')[] = [
  'none',
  'exact',
  'neighbourhood',
  'city',
  'admin2',
  'admin1',
  'country',
];

/** Index in `FAMILIES` of each index in `EVENT_TYPES`. */
export const FAMILY_OF_TYPE: Uint8Array = Uint8Array.from(EVENT_TYPES, (type) =>
  FAMILIES.indexOf(familyOf(type)),
);
