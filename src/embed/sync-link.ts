import type { DatelineStore, State } from '../state/store.ts';
import { readLink, writeLink } from './link-state.ts';
import { applyLink, linkOf } from './link-view.ts';

/** The parts of `window` that links need; tests hand in a stand-in. */
export interface LinkHost {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: (event: { readonly state: unknown }) => void): void;
  removeEventListener(type: 'popstate', listener: (event: { readonly state: unknown }) => void): void;
}

/** Marks the entries of the history that were written here, in contrast to an address that a reader typed. */
const OWN = 'dateline';
/** A wheel zooms the timeline many times a second; browsers refuse that many changes of the address. */
const REST_MS = 300;

/**
 * Keeps the address and the store together: the address is read once, then written at each change. A new filter,
 * selection or drawer is a step that "back" undoes; a move of the map, a layer, the theme and the language are not.
 * Returns the names of parameters that were ignored, and how to stop; `onIgnored` is told those of an address that is
 * typed later.
 */
export function syncLink(
  store: DatelineStore,
  host: LinkHost,
  onIgnored: (names: readonly string[]) => void = () => undefined,
): { ignored: readonly string[]; stop: () => void } {
  const { state: first, ignored } = readLink(host.location.hash);
  applyLink(store, first);
  let written = writeLink(linkOf(store.getState()));
  let last = store.getState();
  let isReading = false;
  let hasStepped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const address = (link: string): string => host.location.pathname + host.location.search + link;
  host.history.replaceState(OWN, '', address(host.location.hash));
  const write = (): void => {
    clearTimeout(timer);
    const state = store.getState();
    const link = writeLink(linkOf(state));
    const isStep = isStepFrom(last, state);
    last = state;
    if (link === written) return;
    written = link;
    // What one click changes is one step.
    if (isStep && !hasStepped) {
      hasStepped = true;
      queueMicrotask(() => (hasStepped = false));
      host.history.pushState(OWN, '', address(link));
    } else host.history.replaceState(OWN, '', address(link));
  };
  const follow = (state: State, earlier: State): void => {
    if (isReading || state.playing || state.brushing) return;
    clearTimeout(timer);
    if (state.timeWindow !== earlier.timeWindow) timer = setTimeout(write, REST_MS);
    else write();
  };
  const read = ({ state: mark }: { readonly state: unknown }): void => {
    const { state: link, ignored: unknown } = readLink(host.location.hash);
    const { theme, language } = store.getState();
    isReading = true;
    // Theme and language are the reader's, and no steps: they stay as they are when going back.
    applyLink(store, mark === OWN ? { ...link, theme, language } : link);
    isReading = false;
    last = store.getState();
    written = writeLink({ ...link, theme: last.theme, language: last.language });
    host.history.replaceState(OWN, '', address(written));
    if (mark !== OWN && unknown.length > 0) onIgnored(unknown);
  };
  const unsubscribe = store.subscribe(follow);
  host.addEventListener('popstate', read);
  return {
    ignored,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      host.removeEventListener('popstate', read);
    },
  };
}

function isStepFrom(before: State, now: State): boolean {
  if (now.areaFollowsMap && before.areaFollowsMap && now.filter.area !== before.filter.area) return false;
  return (
    now.filter !== before.filter ||
    now.selection.event !== before.selection.event ||
    now.drawer !== before.drawer ||
    now.place !== before.place
  );
}
