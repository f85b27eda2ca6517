import type { EventPlace, LinkedEvent } from '../model.ts';
import { sameField, type Change, type Correction } from './correction.ts';

/** An event with one field as its reader corrected it; an earlier correction of the field is no longer told of. */
export function changeField(event: LinkedEvent, correction: Correction): LinkedEvent {
  const earlier = (event.corrections ?? []).filter((other) => !sameField(other.change, correction.change));
  return { ...withChange(event, correction.change), corrections: [...earlier, correction] };
}

function withChange(event: LinkedEvent, change: Change): LinkedEvent {
  switch (change.field) {
    case 'type':
      return { ...event, type: change.after };
    case 'date':
      return { ...event, date: change.after };
    case 'place':
      return { ...event, place: change.after && withCandidates(change.after, event) };
    case 'toll': {
      const others = Object.entries(event.casualties).filter(([kind]) => kind !== change.kind);
      const after = change.after ? [...others, [change.kind, change.after] as const] : others;
      return { ...event, casualties: Object.fromEntries(after) };
    }
    case 'split':
    case 'merge':
      return event;
  }
}

/** What else the article's name could have meant is still worth knowing; a correction does not carry it along. */
function withCandidates(place: EventPlace, event: LinkedEvent): EventPlace {
  const alternatives = place.alternatives ?? event.place?.alternatives;
  return alternatives ? { ...place, alternatives } : place;
}
