import { withoutCondition, type Condition } from '../core/query/conditions.ts';
import { NO_FILTER, type Facet, type Filter } from '../core/query/filter.ts';
import { findRow } from '../core/query/table/find-row.ts';
import type { Article, ArticleId, EventId, IsoDate, LinkedEvent } from '../core/model.ts';
import type {
  DatelineStore,
  Drawer,
  Language,
  Layer,
  MapTarget,
  OpenPlace,
  Pin,
  Theme,
  TimeWindow,
  Tray,
  Viewport,
} from './store.ts';

/** Replaces what is shown; a selection that is gone is cleared. */
export function showCorpus(
  store: DatelineStore,
  articles: readonly Article[],
  events: readonly LinkedEvent[],
): void {
  const { selection, coded } = store.getState();
  const isCoded = coded !== null && selection.event !== null && findRow(coded.table, selection.event) >= 0;
  const kept = isCoded || events.some((event) => event.id === selection.event);
  store.setState({
    articles: new Map(articles.map((article) => [article.id, article])),
    events,
    corpus: { kind: 'ready' },
    ...(kept ? {} : { selection: { event: null, article: null } }),
  });
}

export function failCorpus(store: DatelineStore, message: string): void {
  store.setState({ corpus: { kind: 'failed', message } });
}

/** Another area is another wish than to follow the map, and other dates are those of no play. */
export function changeFilter(store: DatelineStore, change: Partial<Filter>): void {
  store.setState(({ filter, areaFollowsMap, playedFrom }) => ({
    filter: { ...filter, ...change },
    areaFollowsMap: areaFollowsMap && !('area' in change),
    playedFrom: 'time' in change ? null : playedFrom,
  }));
}

/** Moves the dates to a frame of a play that began on a day. */
export function playTo(store: DatelineStore, time: Filter['time'], playedFrom: IsoDate): void {
  store.setState(({ filter }) => ({ playedFrom, filter: { ...filter, time } }));
}

/** Moves the time condition with a hand that has not let go yet. */
export function dragTime(store: DatelineStore, time: Filter['time']): void {
  store.setState(({ filter }) => ({ brushing: true, playedFrom: null, filter: { ...filter, time } }));
}

/** The hand has let go. */
export function endDrag(store: DatelineStore): void {
  if (store.getState().brushing) store.setState({ brushing: false });
}

export function clearFilter(store: DatelineStore): void {
  store.setState({ filter: NO_FILTER, areaFollowsMap: false, playedFrom: null });
}

export function clearCondition(store: DatelineStore, condition: Condition): void {
  changeFilter(store, withoutCondition(condition));
}

/** Ticks or unticks one value of a facet. */
export function toggleFacet<F extends Facet>(store: DatelineStore, facet: F, value: Filter[F][number]): void {
  const chosen: readonly string[] = store.getState().filter[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  changeFilter(store, { [facet]: next });
}

/** Ticks or unticks a month of any year, 1 to 12. */
export function toggleMonth(store: DatelineStore, month: number): void {
  const { months } = store.getState().filter;
  const next = months.includes(month) ? months.filter((other) => other !== month) : [...months, month];
  changeFilter(store, { months: next.sort((a, b) => a - b) });
}

/** Dates of the events or of their reports. A range of the other kind of day would be a riddle, so it is let go. */
export function setTimeBasis(store: DatelineStore, timeBasis: Filter['timeBasis']): void {
  changeFilter(store, { timeBasis, time: null });
}

/** Keeps the area condition on what the map shows, or lets go of it. */
export function followMap(store: DatelineStore, follow: boolean): void {
  const { viewport } = store.getState();
  changeFilter(store, { area: follow && viewport ? areaOf(viewport) : null });
  store.setState({ areaFollowsMap: follow, areaTool: null });
}

/** Opens a drawer in place of the one that is open; `null` closes it. */
export function openDrawer(store: DatelineStore, drawer: Drawer | null): void {
  if (store.getState().drawer !== drawer) store.setState({ drawer });
}

/** Opens the list on some of its events. */
export function openTray(store: DatelineStore, tray: Tray): void {
  store.setState({ drawer: 'list', tray });
}

/** Shows a layer of the map, or hides it. */
export function toggleLayer(store: DatelineStore, layer: Layer): void {
  store.setState(({ layers }) => ({
    layers: layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer],
  }));
}

/** Zooms the timeline; `null` gives it back to the data. */
export function setTimeWindow(store: DatelineStore, timeWindow: TimeWindow | null): void {
  store.setState({ timeWindow });
}

/** Opens the page of a place. */
export function openPlace(
  store: DatelineStore,
  { name, lat, lon, country, admin1, precision }: OpenPlace,
): void {
  store.setState({ drawer: 'place', place: { name, lat, lon, country, admin1, precision } });
}

/** Asks the map for a point, moves the one that is there, or lets go of it. */
export function setPin(store: DatelineStore, pin: Pin | null): void {
  store.setState({ pin });
}

export function flyTo(store: DatelineStore, target: MapTarget): void {
  store.setState({ target: { ...target } });
}

function areaOf({ west, south, east, north }: Viewport): NonNullable<Filter['area']> {
  return { kind: 'box', west, south, east, north };
}

export function selectEvent(
  store: DatelineStore,
  event: EventId | null,
  article: ArticleId | null = null,
): void {
  store.setState({ selection: { event, article } });
}

/** Cheap on purpose: called on every pointer move over a symbol, a bar or a sentence. */
export function highlightEvent(store: DatelineStore, event: EventId | null): void {
  if (store.getState().highlight !== event) store.setState({ highlight: event });
}

export function setViewport(store: DatelineStore, viewport: Viewport): void {
  store.setState(({ filter, areaFollowsMap }) =>
    areaFollowsMap ? { viewport, filter: { ...filter, area: areaOf(viewport) } } : { viewport },
  );
}

export function setLanguage(store: DatelineStore, language: Language): void {
  store.setState({ language });
}

export function setTheme(store: DatelineStore, theme: Theme): void {
  store.setState({ theme });
}

export function addNotice(store: DatelineStore, notice: string): void {
  store.setState(({ notices }) => ({ notices: [...notices.filter((other) => other !== notice), notice] }));
}

export function dismissNotice(store: DatelineStore, notice: string): void {
  store.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }));
}
