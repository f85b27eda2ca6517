import { toDay } from '../core/query/days.ts';
import type { IsoDate } from '../core/model.ts';
import type { LinkState } from './link-state.ts';

/** One parameter of a link. `read` gives `null` for a value that it cannot take; `write` gives `null` for the default. */
export interface Parameter {
  readonly read: (value: string) => Partial<LinkState> | null;
  readonly write: (state: LinkState) => string | null;
}

/** Values of a list are joined by "~", which no name in the gazetteer holds and which needs no escape in a link. */
export const SEPARATOR = '~';
/** About a metre at the equator; more digits say nothing on this map. */
const DIGITS = 4;

export function coordinate(text: string): number | null {
  return /^-?\d{1,5}(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

export function short(value: number): string {
  return String(Number(value.toFixed(DIGITS)));
}

/** Two days in order, or `null`. */
export function readDays(value: string): { readonly start: IsoDate; readonly end: IsoDate } | null {
  const [start = '', end = '', ...rest] = value.split(SEPARATOR);
  const [from, to] = [toDay(start), toDay(end)];
  return from === null || to === null || from > to || rest.length > 0 ? null : { start, end };
}
