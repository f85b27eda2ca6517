import type { TimexType } from '../model.ts';

/** What a date expression says before it is resolved; nothing here depends on the reference date. */

export type Unit =
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'hour'
  | 'minute'
  | 'second'
  | 'quarter'
  | 'weekend';

/** Which of several a relative word picks: "last", "this", "next"; `that` points back into the text. */
export type Shift = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following';

export type Meaning =
  /** A value that needs no resolving, such as `PRESENT_REF`, `1998`, `199`, `P3M`. */
  | { readonly kind: 'value'; readonly type: TimexType; readonly value: string }
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly yearShift?: Shift;
      /** "the week of May 3". */
      readonly week?: boolean;
    }
  /** "the 24th": the month is that of the context. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly weekday?: number }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly shift?: Shift;
      readonly yearShift?: Shift;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: Shift;
    }
  /** "yesterday" is `{ unit: 'day', count: -1 }` from the reference date; "two days later" counts from the narrative. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly count: number;
      readonly from: 'reference' | 'narrative';
    }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: Shift }
  /** Quarters, halves and seasons: `part` is the end of the value, `Q3`, `H1` or `SU`. */
  | {
      readonly kind: 'part';
      readonly part: string;
      readonly year: number | null;
      readonly shift?: Shift;
      readonly yearShift?: Shift;
    }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null; readonly shift?: Shift }
  /** A day of the Islamic calendar. */
  | { readonly kind: 'islamic'; readonly year: number; readonly month: number; readonly day: number }
  /** A numeric date whose day and month may be either way round: "03/04/2018". */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number };

/** The tense of the verb that governs a date, where one is near. */
export type Tense = 'past' | 'future' | null;

export type DayOrder = 'day-first' | 'month-first';

/** A time of day: `T20:00`, `TNI`. */
export type TimeOfDay = string;

/** One expression as a parser read it. */
export interface Reading {
  readonly meaning: Meaning;
  readonly time?: TimeOfDay | undefined;
  readonly bound?: 'since' | 'until' | undefined;
  /** Token range when it is not the whole match; used where one match holds two dates ("3 to 5 May"). */
  readonly tokens?: readonly [from: number, to: number];
}

/** A reading with its place in the token list, `to` exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  /** Name of the parser, for the trace. */
  readonly parser: string;
}
