import { createStore } from 'zustand/vanilla';
import type { Correction } from '../core/corrections/correction.ts';
import { NO_CORRECTIONS, type CorrectionHistory } from '../core/corrections/history.ts';
import { NO_FILTER, type Filter } from '../core/query/filter.ts';
import type { EventTable } from '../core/query/table/event-table.ts';
import type { Article, ArticleId, EventId, EventPlace, IsoDate, LinkedEvent } from '../core/model.ts';

export type CorpusStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Viewport {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
}

export interface Selection {
  readonly event: EventId | null;
  /** Which of the event's reports is open; `null` means its first. */
  readonly article: ArticleId | null;
}

export type Theme = 'system' | 'light' | 'dark';

/** A place of which a reader wants to see all that happened there. */
export type OpenPlace = Pick<EventPlace, 'name' | 'lat' | 'lon' | 'country' | 'admin1' | 'precision'>;

export const LANGUAGES = ['en', 'ar', 'fr', 'uk'] as const;
/** Of the interface; articles keep their own. */
export type Language = (typeof LANGUAGES)[number];

/** A place that the map is asked to show; a new object is a new request, even for the same place. */
export interface MapTarget {
  readonly lat: number;
  readonly lon: number;
  /** How far around the point should be in sight. */
  readonly km: number;
}

/** Parts of the page beside the map. */
export const DRAWERS = [
  'list',
  'table',
  'filters',
  'search',
  'compare',
  'place',
  'share',
  'corrections',
  'about',
] as const;
/** One of them is open at a time. */
export type Drawer = (typeof DRAWERS)[number];

/** Which events the list holds: those that the map or the timeline cannot show have trays of their own. */
export type Tray = 'all' | 'no-place' | 'no-date';

/** What the map draws beside, or in place of, its symbols. */
export const LAYERS = ['density'] as const;
export type Layer = (typeof LAYERS)[number];

/** A stretch of time on screen, in days since 1970; fractions are fine. `last` is the end of its last day. */
export interface TimeWindow {
  readonly first: number;
  readonly last: number;
}

/** Drawing a shape, pointing at a unit, or moving the corners of the shape that is there. */
export type AreaTool = 'box' | 'polygon' | 'province' | 'country' | 'edit';

/** A file whose rows are in the table, by the number that they have as their origin. */
export interface ImportedFile {
  readonly origin: number;
  readonly name: string;
  /** Bytes, and what they hash to: the same file is known again whatever it is called. */
  readonly size: number;
  readonly hash: string;
}

/** A point that a reader puts on the map; `null` until there is one. */
export interface Pin {
  readonly at: { readonly lat: number; readonly lon: number } | null;
}

/** Imported datasets: a table that rows are appended to in place, so a new object at each append. */
export interface Coded {
  readonly table: EventTable;
  readonly rows: number;
  /** Files that were read to their end. */
  readonly files: readonly ImportedFile[];
}

/** Inputs only: what is visible, counted or binned is derived from these by selectors over `core/query`. */
export interface State {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  /** Read from articles, as readers corrected them. */
  readonly events: readonly LinkedEvent[];
  /** What was corrected in this browser; kept apart from what was read. */
  readonly corrections: CorrectionHistory;
  /** Those of them whose event is not here. */
  readonly unplaced: readonly Correction[];
  /** Whether corrections outlive the visit. */
  readonly correctionsKept: boolean;
  /** The map is asked for a point. */
  readonly pin: Pin | null;
  /** Imported, beside those. */
  readonly coded: Coded | null;
  readonly corpus: CorpusStatus;
  readonly filter: Filter;
  readonly selection: Selection;
  /** The event under the pointer or the focus, in whichever view. */
  readonly highlight: EventId | null;
  readonly viewport: Viewport | null;
  /** Where a reader asked to fly (place search); the map flies when this changes. */
  readonly target: MapTarget | null;
  /** The place whose page is open; a new object is a new request. */
  readonly place: OpenPlace | null;
  readonly drawer: Drawer | null;
  readonly tray: Tray;
  readonly layers: readonly Layer[];
  /** What the timeline is zoomed to; `null` leaves it to the data. */
  readonly timeWindow: TimeWindow | null;
  /** Whether the area condition goes along with the map. */
  readonly areaFollowsMap: boolean;
  /** How an area is being chosen on the map. */
  readonly areaTool: AreaTool | null;
  /** The time condition moves by itself: links and the like wait until it rests. */
  readonly playing: boolean;
  /** First day of the play that the dates are from, also while it rests; `null` for dates that were set by hand. */
  readonly playedFrom: IsoDate | null;
  /** Whether events that a play has left behind fade away instead of vanishing. */
  readonly trails: boolean;
  /** The brush is being dragged: links wait, and so does whatever nobody can use meanwhile. */
  readonly brushing: boolean;
  /** Articles that the reader added to this browser. */
  readonly added: readonly ArticleId[];
  readonly theme: Theme;
  /** What the reader or the link chose; `null` leaves it to the browser. */
  readonly language: Language | null;
  /** The language whose words are loaded and shown. */
  readonly shownLanguage: Language;
  /** What the reader should know about the link or the data, each a sentence; shown until dismissed. */
  readonly notices: readonly string[];
}

export const INITIAL_STATE: State = {
  articles: new Map(),
  events: [],
  corrections: NO_CORRECTIONS,
  unplaced: [],
  correctionsKept: true,
  pin: null,
  coded: null,
  corpus: { kind: 'loading' },
  filter: NO_FILTER,
  selection: { event: null, article: null },
  highlight: null,
  viewport: null,
  target: null,
  place: null,
  drawer: null,
  tray: 'all',
  layers: [],
  timeWindow: null,
  areaFollowsMap: false,
  areaTool: null,
  playing: false,
  playedFrom: null,
  trails: true,
  brushing: false,
  added: [],
  theme: 'system',
  language: null,
  shownLanguage: 'en',
  notices: [],
};

/** A fresh store; views read it through `useDateline`, tests and the embed hold it directly. */
export function createDatelineStore(initial: Partial<State> = {}) {
  return createStore<State>()(() => ({ ...INITIAL_STATE, ...initial }));
}

export type DatelineStore = ReturnType<typeof createDatelineStore>;
