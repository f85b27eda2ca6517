import { NO_FILTER, type Filter } from '../core/query/filter.ts';
import type { ArticleId, EventId, IsoDate } from '../core/model.ts';
import type { Drawer, Language, Layer, OpenPlace, Tray } from '../state/store.ts';
import { overlay, PARAMETERS } from './url-parameters.ts';

/** What a link says: the filter, the open event, what map and timeline show, what is open beside them, theme and language. */
export interface LinkState {
  readonly filter: Filter;
  readonly event: EventId | null;
  /** Which of the event's reports is open; `null` means its first. */
  readonly article: ArticleId | null;
  /** Centre in degrees, and how many km around it are in sight: the same on a phone and on a wall. */
  readonly map: { readonly lat: number; readonly lon: number; readonly km: number } | null;
  /** Whether the area condition goes along with the map. */
  readonly follow: boolean;
  readonly drawer: Drawer | null;
  /** Which events the list holds. */
  readonly tray: Tray;
  /** The place whose page is open. */
  readonly place: OpenPlace | null;
  readonly layers: readonly Layer[];
  /** What the timeline is zoomed to; `null` leaves it to the data. */
  readonly timeline: { readonly start: IsoDate; readonly end: IsoDate } | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Of the interface; `null` leaves it to the reader's browser. */
  readonly language: Language | null;
}

export const NO_LINK: LinkState = {
  filter: NO_FILTER,
  event: null,
  article: null,
  map: null,
  follow: false,
  drawer: null,
  tray: 'all',
  place: null,
  layers: [],
  timeline: null,
  theme: 'system',
  language: null,
};

/** Bumped when a parameter changes its meaning; a link of another version is read as far as it can be. */
export const LINK_VERSION = '1';

export interface ReadLink {
  readonly state: LinkState;
  /** Names of parameters that are unknown or hold what they cannot hold; they change nothing. */
  readonly ignored: readonly string[];
}

/** Reads the part of a link after "#". Never throws. */
export function readLink(hash: string): ReadLink {
  let state = NO_LINK;
  const ignored: string[] = [];
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (name === 'v') {
      if (value !== LINK_VERSION) ignored.push(name);
      continue;
    }
    const part = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name]?.read(value) : null;
    if (!part) ignored.push(name);
    else
      state = { ...state, ...part, filter: part.filter ? overlay(state.filter, part.filter) : state.filter };
  }
  return { state, ignored };
}

/** The shortest link that says this state; empty for the plain map. */
export function writeLink(state: LinkState): string {
  const parts: string[] = [];
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = parameter.write(state);
    if (value !== null) parts.push(`${name}=${encode(value)}`);
  }
  return parts.length > 0 ? `#v=${LINK_VERSION}&${parts.join('&')}` : '';
}

/** Escapes what a query needs escaped, and leaves readable what need not be. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
}
