import type { LinkedEvent } from '../../core/model.ts';
import type { EventList } from '../../core/query/event-list.ts';

/** The events of a list one by one: those of a dataset are made of their columns as they are asked for. */
export function* listEvents(list: EventList): Generator<LinkedEvent> {
  for (let i = 0; i < list.length; i++) {
    const event = list.at(i);
    if (event) yield event;
  }
}
