/** Types of dateline-embed.js, contract version 1. See docs/embed.md. */

/** Conditions by the names that links use; lists may be arrays; `null` takes a condition back. */
export interface DatelineFilter {
  /** First and last day: `['2016-05-01', '2016-05-31']`. */
  time?: string | readonly [start: string, end: string] | null;
  /** West, south, east, north in degrees; or latitude, longitude, km and a label. */
  area?: string | readonly (string | number)[] | null;
  family?: string | readonly string[] | null;
  type?: string | readonly string[] | null;
  status?: string | readonly string[] | null;
  country?: string | readonly string[] | null;
  province?: string | readonly string[] | null;
  actor?: string | readonly string[] | null;
  source?: string | readonly string[] | null;
  place?: string | readonly string[] | null;
  dated?: string | readonly string[] | null;
  'min-killed'?: string | number | null;
  'max-killed'?: string | number | null;
  text?: string | null;
}

export type DatelineTheme = 'system' | 'light' | 'dark';

export interface DatelineEvent {
  id: string;
  type: string;
  status: 'reported' | 'claimed' | 'denied' | 'planned' | 'background';
  /** In the language of the frame. */
  title: string;
  place: { name: string; lat: number; lon: number; precision: string } | null;
  /** ISO days. */
  date: { start: string; end: string; precision: 'day' | 'week' | 'month' | 'year' } | null;
  /** `max` is null where the text says "at least". */
  killed: { min: number | null; max: number | null } | null;
  sources: string[];
}

export interface DatelineMessages {
  ready: { type: 'ready'; events: number };
  height: { type: 'height'; height: number };
  filter: { type: 'filter'; filter: Record<string, string>; shown: number; events: number };
  select: { type: 'select'; event: DatelineEvent | null };
}

export interface DatelineMap {
  readonly frame: HTMLIFrameElement;
  /** Returns a function that takes the listener away again. */
  on<Type extends keyof DatelineMessages>(
    type: Type,
    listener: (message: DatelineMessages[Type]) => void,
  ): () => void;
  setFilter(filter: DatelineFilter): void;
  /** Degrees, and how many km around are to be in sight (25 when left out). */
  flyTo(lat: number, lon: number, km?: number): void;
  select(id: string | null): void;
  setTheme(theme: DatelineTheme): void;
  /** Your own articles and events; docs/embed.md states their fields. */
  load(corpus: { version: 1; articles: readonly object[]; events: readonly object[] }): void;
  remove(): void;
}

export interface DatelineConnectOptions {
  /** `false` leaves the height of the frame alone. */
  autoHeight?: boolean;
}

export interface DatelineOptions extends DatelineConnectOptions {
  /** Address of embed.html; the one beside the script when left out. */
  src?: string;
  /** Name of the frame for screen readers. */
  title?: string;
  /** Heading over the map. */
  heading?: string;
  /** Readers cannot change the filters. */
  locked?: boolean;
  theme?: DatelineTheme;
  lang?: 'en' | 'ar' | 'fr' | 'uk';
  filter?: DatelineFilter;
  /** Latitude, longitude and km in sight. */
  map?: readonly [lat: number, lon: number, km: number];
  /** Id of the event that is open at first. */
  event?: string;
  /** CSS pixels, until the frame asks for another. */
  height?: number;
  sandbox?: string;
}

declare global {
  interface Window {
    Dateline: {
      readonly version: 1;
      embed(target: string | Element, options?: DatelineOptions): DatelineMap;
      connect(target: string | HTMLIFrameElement, options?: DatelineConnectOptions): DatelineMap;
    };
  }
}
