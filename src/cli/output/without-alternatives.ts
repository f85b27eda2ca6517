import type { EventRecord } from '../../core/model.ts';

/** The candidates that were not chosen outweigh the event itself; they are printed on request. */
export function withoutAlternatives<T extends EventRecord>(event: T): T {
  return event.place ? { ...event, place: { ...event.place, alternatives: undefined } } : event;
}
