import { countTolls } from '../core/query/count-tolls.ts';
import { countFacets, type FacetCounts } from '../core/query/count-facets.ts';
import { explainEmpty, type Remedy } from '../core/query/explain-empty.ts';
import type { DaySpan } from '../core/query/time-bins.ts';
import { homeWindow, timeExtent } from '../core/query/time-extent.ts';
import { buildColumns, type Columns } from '../core/query/columns.ts';
import { countTotals, filterEvents, type Totals } from '../core/query/filter-events.ts';
import { matchEvents, type Matches } from '../core/query/match-events.ts';
import type { EventId, LinkedEvent } from '../core/model.ts';
import { memoByKey } from './memo.ts';
import type { State } from './store.ts';

/**
 * What is derived from the store's inputs. Every selector gives the same object back as long as the inputs that it
 * reads are the same, so views may compare by identity.
 */
const columnsOf = memoByKey((events: State['events'], articles: State['articles']) =>
  buildColumns(events, articles),
);

export function selectColumns(state: State): Columns {
  return columnsOf(state.events, state.articles);
}

/** The last matches of each corpus: the next filter tests only what changed. */
const latest = new WeakMap<Columns, Matches>();

export function selectMatches(state: State): Matches {
  const columns = selectColumns(state);
  const earlier = latest.get(columns) ?? null;
  if (earlier?.filter === state.filter) return earlier;
  const matches = matchEvents(columns, state.filter, earlier);
  latest.set(columns, matches);
  return matches;
}

const visibleOf = memoByKey((matches: Matches, columns: Columns) => filterEvents(columns, matches));

/** The events that all conditions of the filter let through, in the order of the corpus. */
export function selectVisibleEvents(state: State): readonly LinkedEvent[] {
  return visibleOf(selectMatches(state), selectColumns(state));
}

const totalsOf = memoByKey((visible: readonly LinkedEvent[], columns: Columns) =>
  countTotals(visible, columns.events.length),
);

export function selectTotals(state: State): Totals {
  return totalsOf(selectVisibleEvents(state), selectColumns(state));
}

const byIdOf = memoByKey(
  (events: State['events']): ReadonlyMap<EventId, LinkedEvent> => new Map(events.map((e) => [e.id, e])),
);

export function selectEventById(state: State, id: EventId | null): LinkedEvent | null {
  return id === null ? null : (byIdOf(state.events, null).get(id) ?? null);
}

export function selectSelectedEvent(state: State): LinkedEvent | null {
  return selectEventById(state, state.selection.event);
}

const facetsOf = memoByKey((matches: Matches, columns: Columns) => countFacets(columns, matches));

/** Each facet counted with its own condition left out. */
export function selectFacets(state: State): FacetCounts {
  return facetsOf(selectMatches(state), selectColumns(state));
}

const remediesOf = memoByKey((matches: Matches) => explainEmpty(matches));

/** What to clear when nothing is shown. */
export function selectRemedies(state: State): readonly Remedy[] {
  return remediesOf(selectMatches(state), null);
}

const extentOf = memoByKey((columns: Columns) => timeExtent(columns));
const homeOf = memoByKey((columns: Columns) => homeWindow(columns));

/** From the first to the last possible day of any event, as day numbers. */
export function selectTimeExtent(state: State): DaySpan | null {
  return extentOf(selectColumns(state), null);
}

/** The window on which the timeline opens. */
export function selectHomeWindow(state: State): DaySpan | null {
  return homeOf(selectColumns(state), null);
}

const tollsOf = memoByKey((matches: Matches, columns: Columns) => countTolls(columns, matches));

/** Events by deaths, with the toll condition itself left out. */
export function selectTolls(state: State): ReturnType<typeof countTolls> {
  return tollsOf(selectMatches(state), selectColumns(state));
}
