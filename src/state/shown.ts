import { bitOf } from '../core/query/conditions.ts';
import type { Facet, Filter, TimeBasis } from '../core/query/filter.ts';
import { DayGroup } from '../core/query/live/day-group.ts';
import { facetGroups, type FacetGroup } from '../core/query/live/facet-group.ts';
import { LiveFilter } from '../core/query/live/live-filter.ts';
import { TollGroup } from '../core/query/live/toll-group.ts';
import { TotalsGroup } from '../core/query/live/totals-group.ts';
import { tableOf, type EventTable } from '../core/query/table/event-table.ts';
import { memoByKey } from './memo.ts';
import type { State } from './store.ts';

/** The events, the filter, and what of the events it lets through: a new object whenever one of them changes. */
export interface Shown {
  readonly table: EventTable;
  readonly filter: Filter;
  /** By row, a bit for each condition that it fails; 0 is shown. Changes in place: not to be kept. */
  readonly failures: Uint16Array;
  readonly live: LiveFilter;
  readonly groups: Groups;
}

/** The counts that several views share. */
export interface Groups {
  readonly facets: Readonly<Record<Facet, FacetGroup>>;
  readonly tolls: TollGroup;
  readonly totals: TotalsGroup;
  /** By day of the event, and by day of the first report. */
  readonly days: Readonly<Record<TimeBasis, DayGroup>>;
  /** The same with the choice of months left out as well: what a calendar shows. */
  readonly calendar: Readonly<Record<TimeBasis, DayGroup>>;
}

/** Both conditions that say when. */
const WHEN = bitOf('time') | bitOf('months');

interface Kept {
  readonly live: LiveFilter;
  readonly groups: Groups;
  version: number;
  shown: Shown | null;
}

const recordsOnly = memoByKey((events: State['events'], articles: State['articles']) =>
  tableOf(events, articles),
);

/** All events as columns. The table of an import changes in place: compare `version`, or `selectShown`. */
export function selectTable({ events, articles, coded }: State): EventTable {
  if (!coded) return recordsOnly(events, articles);
  const { table } = coded;
  if (table.records !== events || table.articles !== articles) table.setRecords(events, articles);
  return table;
}

const kept = new WeakMap<EventTable, Kept>();

export function selectShown(state: State): Shown {
  const table = selectTable(state);
  let known = kept.get(table);
  if (!known) kept.set(table, (known = begin(table)));
  if (known.shown?.filter === state.filter && known.version === table.version) return known.shown;
  known.live.apply(state.filter);
  known.version = table.version;
  const { live, groups } = known;
  known.shown = { table, filter: state.filter, failures: live.failures, live, groups };
  return known.shown;
}

function begin(table: EventTable): Kept {
  const groups = {
    facets: facetGroups(),
    tolls: new TollGroup(),
    totals: new TotalsGroup(),
    days: { event: new DayGroup('event'), published: new DayGroup('published') },
    calendar: { event: new DayGroup('event', WHEN), published: new DayGroup('published', WHEN) },
  };
  return { live: new LiveFilter(table), groups, version: -1, shown: null };
}
