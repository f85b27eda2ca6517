import type { EventType, Status } from '../../src/core/model.ts';

/** One event as a careful reader codes it. */
export interface CodedEvent {
  /** Types that a reader would accept, the best first. */
  readonly types: readonly EventType[];
  readonly status?: Status;
  /** First and last acceptable first day; `null` where the text leaves it open. */
  readonly date: readonly [string, string] | null;
  /** Name, latitude, longitude, tolerance in km; `null` where no place or any place is right. */
  readonly place: readonly [string, number, number, number] | null;
  /** Smallest and largest acceptable number; `null` is open. */
  readonly killed?: readonly [number, number | null];
  readonly injured?: readonly [number, number | null];
  /** A pattern that one of the actors' names must meet. */
  readonly actors?: readonly string[];
  /** Words of the text that report the event. */
  readonly quote: string;
  /** True, but need not be found. */
  readonly optional?: boolean;
}

/** A short report of ours with its coding. `facts` names the public source of what it states. */
export interface CodedReport {
  readonly id: string;
  readonly publishedAt: string;
  readonly facts: string;
  readonly text: string;
  readonly events: readonly CodedEvent[];
}
