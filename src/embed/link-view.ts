import { fromDay, toDay } from '../core/query/days.ts';
import { distanceKm } from '../core/gazetteer/distance.ts';
import { flyTo, selectEvent } from '../state/actions.ts';
import type { DatelineStore, State, TimeWindow, Viewport } from '../state/store.ts';
import { writeLink, type LinkState } from './link-state.ts';

/** What a link to the present view says. */
export function linkOf(state: State): LinkState {
  const { filter, selection, viewport, areaFollowsMap, timeWindow } = state;
  const { drawer, tray, place, layers, theme, language } = state;
  return {
    filter,
    event: selection.event,
    article: selection.event && selection.article,
    map: viewport && viewOf(viewport),
    follow: areaFollowsMap,
    drawer,
    tray,
    place,
    layers,
    timeline: timeWindow && daysOf(timeWindow),
    theme,
    language,
  };
}

/**
 * Shows what a link says. An event of the link is kept as selected even before the corpus is there: it opens when it
 * arrives. A link without theme or language leaves them as they are.
 */
export function applyLink(store: DatelineStore, link: LinkState): void {
  const now = store.getState();
  const isSameWindow = sameDays(now.timeWindow && daysOf(now.timeWindow), link.timeline);
  store.setState({
    filter: link.filter,
    areaFollowsMap: link.follow,
    drawer: link.drawer,
    tray: link.tray,
    place: link.place ?? now.place,
    layers: link.layers,
    timeWindow: isSameWindow ? now.timeWindow : link.timeline && windowOf(link.timeline),
    theme: link.theme === 'system' ? now.theme : link.theme,
    language: link.language ?? now.language,
  });
  const { event, article } = now.selection;
  if (event !== link.event || article !== link.article) selectEvent(store, link.event, link.article);
  const { viewport } = now;
  const there = viewport && writeLink({ ...link, map: viewOf(viewport) }) === writeLink(link);
  if (link.map && !there) flyTo(store, link.map);
}

/** The whole days that a stretch of time touches. */
function daysOf({ first, last }: TimeWindow): NonNullable<LinkState['timeline']> {
  const start = Math.floor(first);
  return { start: fromDay(start), end: fromDay(Math.max(start, Math.ceil(last) - 1)) };
}

function windowOf({ start, end }: NonNullable<LinkState['timeline']>): TimeWindow {
  return { first: toDay(start) ?? 0, last: (toDay(end) ?? 0) + 1 };
}

function sameDays(one: LinkState['timeline'], other: LinkState['timeline']): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

/** The centre, and the distance from it to the nearer edge. */
function viewOf({ west, south, east, north }: Viewport): NonNullable<LinkState['map']> {
  const centre = { lat: round((south + north) / 2, 4), lon: round((west + east) / 2, 4) };
  const toTop = distanceKm(centre, { lat: north, lon: centre.lon });
  const toSide = distanceKm(centre, { lat: centre.lat, lon: east });
  return { ...centre, km: Math.max(0.1, round(Math.min(toTop, toSide), 1)) };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
