import { shownInOrder } from '../core/query/row-order.ts';
import { listRows, type EventList } from '../core/query/event-list.ts';
import type { DayGroup } from '../core/query/live/day-group.ts';
import { explainEmpty, type Remedy } from '../core/query/live/explain-empty.ts';
import type { Facet } from '../core/query/filter.ts';
import type { FacetValue } from '../core/query/live/facet-group.ts';
import type { TollCounts } from '../core/query/live/toll-group.ts';
import type { Totals } from '../core/query/live/totals-group.ts';
import type { EventTable } from '../core/query/table/event-table.ts';
import { findRow } from '../core/query/table/find-row.ts';
import { articleAt, eventAt } from '../core/query/table/read-event.ts';
import type { DaySpan } from '../core/query/time-bins.ts';
import { homeWindow } from '../core/query/time-extent.ts';
import type { Article, ArticleId, EventId, LinkedEvent } from '../core/model.ts';
import { memoByKey } from './memo.ts';
import { selectShown, selectTable, type Shown } from './shown.ts';
import type { State } from './store.ts';

/**
 * What is derived from the store's inputs. Every selector gives the same object back as long as the inputs that it
 * reads are the same, so views may compare by identity.
 */
const totalsOf = memoByKey(({ live, groups, table }: Shown) => live.read(groups.totals).values(table));

export function selectTotals(state: State): Totals {
  return totalsOf(selectShown(state), null);
}

const visibleOf = memoByKey(({ table, failures }: Shown) => {
  const rows = Uint32Array.from(failures, (_, row) => row);
  return listRows(table, shownInOrder(rows, failures));
});

/** The events that all conditions of the filter let through, in the order of the table. */
export function selectVisibleEvents(state: State): EventList {
  return visibleOf(selectShown(state), null);
}

/** The event of an id, also one that the filter hides. */
export function selectEventById(state: State, id: EventId | null): LinkedEvent | null {
  if (id === null) return null;
  const table = selectTable(state);
  return eventAt(table, findRow(table, id));
}

export function selectSelectedEvent(state: State): LinkedEvent | null {
  return selectEventById(state, state.selection.event);
}

const codedArticleOf = memoByKey((event: LinkedEvent, table: EventTable) =>
  articleAt(table, findRow(table, event.id)),
);

/** The article of a report; for an event of a dataset, what the dataset says of it. */
export function selectArticle(state: State, id: ArticleId): Article | null {
  const article = state.articles.get(id);
  if (article || !state.coded) return article ?? null;
  const event = selectEventById(state, id as EventId);
  return event && codedArticleOf(event, selectTable(state));
}

const facetsOf = memoByKey<Shown, null, Map<Facet, readonly FacetValue[]>>(() => new Map());

/** The values of a facet, counted with its own condition left out. Facets that nobody looks at are not counted. */
export function selectFacet(state: State, facet: Facet): readonly FacetValue[] {
  const shown = selectShown(state);
  const known = facetsOf(shown, null);
  let values = known.get(facet);
  if (!values) {
    const { live, groups, table, filter } = shown;
    known.set(facet, (values = live.read(groups.facets[facet]).values(table, filter)));
  }
  return values;
}

/** Whether any event has a value of this facet, whatever the filter. */
export function selectHasFacet(state: State, facet: Facet): boolean {
  return selectTable(state).facets[facet].dictionary.values.length > 1;
}

const tollsOf = memoByKey(({ live, groups }: Shown) => live.read(groups.tolls).values());

/** Events by deaths, with the toll condition itself left out. */
export function selectTolls(state: State): TollCounts {
  return tollsOf(selectShown(state), null);
}

const daysOf = memoByKey((group: DayGroup, revision: number) => ({ group, revision }));

/** Events by day, with the time condition left out: the same object while a brush moves. */
export function selectDays(state: State): { readonly group: DayGroup; readonly revision: number } {
  const { live, groups, filter } = selectShown(state);
  const group = live.read(groups.days[filter.timeBasis]);
  return daysOf(group, group.revision);
}

const calendarOf = memoByKey((group: DayGroup, revision: number) => ({ group, revision }));

/** Events by day with dates and months left out: what a calendar of all months shows. */
export function selectCalendar(state: State): { readonly group: DayGroup; readonly revision: number } {
  const { live, groups, filter } = selectShown(state);
  const group = live.read(groups.calendar[filter.timeBasis]);
  return calendarOf(group, group.revision);
}

const remediesOf = memoByKey(({ filter, failures }: Shown) => explainEmpty(filter, failures));

/** What to clear when nothing is shown. */
export function selectRemedies(state: State): readonly Remedy[] {
  return remediesOf(selectShown(state), null);
}

/** From the first to the last possible day of any event, as day numbers. */
export function selectTimeExtent(state: State): DaySpan | null {
  return selectTable(state).extent(state.filter.timeBasis);
}

const homesOf = memoByKey((table: EventTable, version: number) => ({
  version,
  event: homeWindow(table, 'event'),
  published: homeWindow(table, 'published'),
}));

/** The window on which the timeline opens. */
export function selectHomeWindow(state: State): DaySpan | null {
  const table = selectTable(state);
  return homesOf(table, table.version)[state.filter.timeBasis];
}
