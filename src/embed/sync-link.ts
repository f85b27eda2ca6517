import { distanceKm } from '../core/gazetteer/distance.ts';
import { flyTo, selectEvent } from '../state/actions.ts';
import type { DatelineStore, State, Viewport } from '../state/store.ts';
import { readLink, writeLink, type LinkState } from './link-state.ts';

/** The parts of `window` that links need; tests hand in a stand-in. */
export interface LinkHost {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Keeps the address and the store together: the address is read once, then written at each change. A new filter or
 * selection is a step that "back" undoes; a move of the map is not. Returns the names of parameters that were
 * ignored, and how to stop.
 */
export function syncLink(
  store: DatelineStore,
  host: LinkHost,
): { ignored: readonly string[]; stop: () => void } {
  const { state: first, ignored } = readLink(host.location.hash);
  applyLink(store, first);
  let written = writeLink(linkOf(store.getState()));
  let filter = store.getState().filter;
  let reading = false;
  const write = (state: State, previous: State): void => {
    // A play or a drag moves the dates many times a second; browsers refuse that many changes of the address.
    if (reading || state.playing || state.brushing) return;
    const link = writeLink(linkOf(state));
    if (link === written) return;
    written = link;
    const address = host.location.pathname + host.location.search + link;
    const isDragEnd = previous.brushing && state.filter !== filter;
    const step =
      isDragEnd || state.filter !== previous.filter || state.selection.event !== previous.selection.event;
    filter = state.filter;
    if (step && !state.areaFollowsMap) host.history.pushState(null, '', address);
    else host.history.replaceState(null, '', address);
  };
  const read = (): void => {
    const { state } = readLink(host.location.hash);
    reading = true;
    applyLink(store, state);
    reading = false;
    written = writeLink(linkOf(store.getState()));
  };
  const unsubscribe = store.subscribe(write);
  host.addEventListener('popstate', read);
  return {
    ignored,
    stop: () => {
      unsubscribe();
      host.removeEventListener('popstate', read);
    },
  };
}

/** What a link to the present view says. */
export function linkOf({ filter, selection, viewport, theme, language }: State): LinkState {
  return { filter, event: selection.event, map: viewport && viewOf(viewport), theme, language };
}

/** Shows what a link says. An event of the link is kept as selected even before the corpus is there: it opens when it arrives. */
export function applyLink(store: DatelineStore, link: LinkState): void {
  store.setState({ filter: link.filter, theme: link.theme, language: link.language });
  if (store.getState().selection.event !== link.event) selectEvent(store, link.event);
  const { viewport } = store.getState();
  const there = viewport && writeLink({ ...link, map: viewOf(viewport) }) === writeLink(link);
  if (link.map && !there) flyTo(store, link.map);
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
