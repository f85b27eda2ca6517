import { findNear } from '../../core/query/find-near.ts';
import type { Filter } from '../../core/query/filter.ts';
import { rowOrder, shownInOrder } from '../../core/query/row-order.ts';
import type { EventTable } from '../../core/query/table/event-table.ts';
import type { OpenPlace } from '../../state/store.ts';
import { formatKm } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Around a found place, in km, unless the reader wants another distance. */
export const NEAR_KM = 25;

export interface Happened {
  /** Rows of the table, nearest first or newest first. */
  readonly rows: Uint32Array;
  /** Distance in km of a row; `null` where the place is an area that holds them. */
  readonly kmOf: ((row: number) => number) | null;
  /** "within 25 km of Aleppo", "in Idlib". */
  readonly words: string;
  /** Shows only these. */
  readonly filter: Partial<Filter>;
}

/** The filter that means a place: around a town, all of a province or a country. */
export function areaFilter(
  { name, country, admin1, precision, lat, lon }: OpenPlace,
  km: number,
): Partial<Filter> {
  if (country && precision === 'country') return { country: [country] };
  if (country && precision === 'admin1') return { province: [`${country}/${admin1 ?? name}`] };
  return { area: { kind: 'circle', lat, lon, km, label: name } };
}

/**
 * What happened at a place: around a town, within a province or a country. `failures`: a mask by row, of which only
 * rows with 0 are looked at.
 */
export function whatHappened(
  table: EventTable,
  failures: Uint16Array,
  place: OpenPlace,
  km = NEAR_KM,
): Happened {
  const { name, country, precision, lat, lon } = place;
  if (country && precision === 'country') return within(table, failures, name, 'country', country);
  if (country && precision === 'admin1')
    return within(table, failures, name, 'province', `${country}/${place.admin1 ?? name}`);
  const { rows, kmOf } = findNear(table, failures, place, km);
  return {
    rows,
    kmOf,
    words: t('search.within', { distance: formatKm(km), place: name }),
    filter: { area: { kind: 'circle', lat, lon, km, label: name } },
  };
}

function within(
  table: EventTable,
  failures: Uint16Array,
  name: string,
  facet: 'country' | 'province',
  value: string,
): Happened {
  const { codes } = table.facets[facet];
  const wanted = table.facets[facet].codeOne(value);
  const rows = shownInOrder(rowOrder(table, 'newest'), failures, (row) => codes[row] === wanted);
  return { rows, kmOf: null, words: t('search.in', { place: name }), filter: { [facet]: [value] } };
}
