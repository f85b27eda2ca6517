import { NO_LINK, writeLink } from '../embed/link-state.ts';
import type { EventId } from '../core/model.ts';

/** The address that opens an event on this map, whatever else is shown now. */
export function eventLink(event: EventId): string {
  return new URL(writeLink({ ...NO_LINK, event }), window.location.href).href;
}
