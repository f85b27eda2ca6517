import { PARAMETERS } from './url-parameters.ts';
import { VIEW_PARAMETERS } from './view-parameters.ts';

/**
 * What a page and a frame say to each other by `postMessage` (docs/embed.md). Every message has `dateline`, the version
 * of this contract. A new message or field keeps the version; another meaning raises it.
 */
export const CONTRACT_VERSION = 1;

/** Conditions by the names and in the writing that links use; `null` takes one back. */
export type FilterWords = Readonly<Record<string, string | null>>;

/** An event as the page is told of it. */
export interface EventWords {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly place: {
    readonly name: string;
    readonly lat: number;
    readonly lon: number;
    readonly precision: string;
  } | null;
  readonly date: { readonly start: string; readonly end: string; readonly precision: string } | null;
  readonly killed: { readonly min: number | null; readonly max: number | null } | null;
  readonly sources: readonly string[];
}

/** From the frame. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly events: number }
  /** CSS pixels that the frame would like at its present width. */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'filter'; readonly filter: FilterWords; readonly shown: number; readonly events: number }
  | { readonly type: 'select'; readonly event: EventWords | null };

/** From the page. */
export type HostMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'filter'; readonly filter: FilterWords }
  | { readonly type: 'fly'; readonly lat: number; readonly lon: number; readonly km: number }
  | { readonly type: 'select'; readonly event: string | null }
  | { readonly type: 'theme'; readonly theme: 'system' | 'light' | 'dark' }
  | { readonly type: 'load'; readonly corpus: unknown };

/** Longest value of a condition: a list of outlets, not a book. */
const LONGEST = 4000;
const FILTERS = new Set(Object.keys(PARAMETERS).filter((name) => !Object.hasOwn(VIEW_PARAMETERS, name)));

/** A message of the page, or `null` for anything else: other scripts talk to frames too. Never throws. */
export function readHostMessage(value: unknown): HostMessage | null {
  if (!isRecord(value) || value['dateline'] !== CONTRACT_VERSION) return null;
  const { type, filter, lat, lon, km, event, theme, corpus } = value;
  switch (type) {
    case 'hello':
      return { type };
    case 'filter':
      return isFilter(filter) ? { type, filter } : null;
    case 'fly':
      return isNumber(lat, -90, 90) && isNumber(lon, -180, 180) && isNumber(km, 0.1, 20_000)
        ? { type, lat, lon, km }
        : null;
    case 'select':
      return event === null || (typeof event === 'string' && /^[\w:.-]{1,80}$/.test(event))
        ? { type, event }
        : null;
    case 'theme':
      return theme === 'system' || theme === 'light' || theme === 'dark' ? { type, theme } : null;
    case 'load':
      return isRecord(corpus) ? { type, corpus } : null;
    default:
      return null;
  }
}

/** Known conditions with values that links can hold. */
function isFilter(value: unknown): value is FilterWords {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([name, words]) =>
        FILTERS.has(name) &&
        (words === null ||
          (typeof words === 'string' && words.length <= LONGEST && PARAMETERS[name]?.read(words) != null)),
    )
  );
}

/** A plain object: not an array, nothing with a prototype of its own. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isNumber(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
