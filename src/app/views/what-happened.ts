import { listRows, type EventList } from '../../core/query/event-list.ts';
import { findNear } from '../../core/query/find-near.ts';
import type { Filter } from '../../core/query/filter.ts';
import { rowOrder, shownInOrder } from '../../core/query/row-order.ts';
import type { Shown } from '../../state/shown.ts';
import type { PlaceHit } from '../../worker/messages.ts';
import { formatKm } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Around a found place, in km. */
const NEAR_KM = 25;

export interface Happened {
  readonly events: EventList;
  /** To the event at a position in km; `null` where the place is an area that holds them. */
  readonly kmOf: ((index: number) => number) | null;
  /** "within 25 km of Aleppo", "in Idlib". */
  readonly words: string;
  /** Shows only these. */
  readonly filter: Partial<Filter>;
}

/** What happened at a found place: around a town, within a province or a country. */
export function whatHappened(shown: Shown, hit: PlaceHit): Happened {
  const { name, country, precision, lat, lon } = hit;
  if (country && precision === 'country') return within(shown, name, 'country', country);
  if (country && precision === 'admin1')
    return within(shown, name, 'province', `${country}/${hit.admin1 ?? name}`);
  const { table, failures } = shown;
  const { rows, kmOf } = findNear(table, failures, hit, NEAR_KM);
  return {
    events: listRows(table, rows),
    kmOf: (index) => kmOf(rows[index] ?? -1),
    words: t('search.within', { distance: formatKm(NEAR_KM), place: name }),
    filter: { area: { kind: 'circle', lat, lon, km: NEAR_KM, label: name } },
  };
}

function within(
  { table, failures }: Shown,
  name: string,
  facet: 'country' | 'province',
  value: string,
): Happened {
  const { codes } = table.facets[facet];
  const wanted = table.facets[facet].codeOne(value);
  const rows = shownInOrder(rowOrder(table, 'newest'), failures, (row) => codes[row] === wanted);
  return {
    events: listRows(table, rows),
    kmOf: null,
    words: t('search.in', { place: name }),
    filter: { [facet]: [value] },
  };
}
