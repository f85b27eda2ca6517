/** @jsxRuntime automatic */
import type { LinkedEvent } from '../../core/model.ts';
import { eventPath } from '../site/addresses.ts';
import { eventTitle, tollWords } from '../words/event-words.ts';

interface Props {
  readonly events: readonly LinkedEvent[];
  /** "../" for each folder that the page lies in. */
  readonly up: string;
}

/** Events as a list of links, each with its toll. */
export function EventLinks({ events, up }: Props) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          <a href={up + eventPath(event.id)}>{eventTitle(event)}</a>
          {tollWords(event) !== '' && `: ${tollWords(event)}`}
        </li>
      ))}
    </ul>
  );
}
