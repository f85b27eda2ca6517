import { familyOf } from '../../events/families.ts';
import type { LinkedEvent } from '../../model.ts';
import { toDay } from '../days.ts';
import { UNKNOWN } from './coded-event.ts';
import type { EventTable } from './event-table.ts';
import { provinceKey } from './province-key.ts';

/** Writes an event read from articles behind the last row. The table has made room for it. */
export function appendRecord(table: EventTable, event: LinkedEvent): void {
  const row = table.rows++;
  const { columns, facets, places } = table;
  const { date, place, casualties } = event;
  columns.startDay[row] = dayOf(date?.start);
  columns.endDay[row] = dayOf(date?.end);
  columns.publishedDay[row] = publishedDay(table, event);
  columns.killedMin[row] = casualties.killed?.min ?? UNKNOWN;
  columns.killedMax[row] = casualties.killed?.max ?? UNKNOWN;
  columns.injuredMin[row] = casualties.injured?.min ?? UNKNOWN;
  columns.injuredMax[row] = casualties.injured?.max ?? UNKNOWN;
  columns.place[row] = place ? places.intern(place) : 0;
  facets.family.codes[row] = facets.family.codeOne(familyOf(event.type));
  facets.type.codes[row] = facets.type.codeOne(event.type);
  facets.status.codes[row] = facets.status.codeOne(event.status);
  facets.country.codes[row] = facets.country.codeOne(place?.country ?? null);
  facets.province.codes[row] = facets.province.codeOne(place && provinceKey(place));
  facets.precision.codes[row] = facets.precision.codeOne(place?.precision ?? 'none');
  facets.datePrecision.codes[row] = facets.datePrecision.codeOne(date?.precision ?? 'none');
  facets.actor.codes[row] = facets.actor.codeSet(event.actors.map(({ name }) => name));
  facets.source.codes[row] = facets.source.codeSet(
    event.reports.flatMap(({ articleId }) => table.articles.get(articleId)?.source ?? []),
  );
}

/** The day of the first report; articles may carry an hour, and some no date at all. */
function publishedDay(table: EventTable, { reports }: LinkedEvent): number {
  const days = reports
    .map(({ articleId }) => dayOf(table.articles.get(articleId)?.publishedAt?.slice(0, 10)))
    .filter((day) => day !== UNKNOWN);
  return days.length > 0 ? Math.min(...days) : UNKNOWN;
}

function dayOf(iso: string | undefined): number {
  return iso === undefined ? UNKNOWN : (toDay(iso) ?? UNKNOWN);
}
