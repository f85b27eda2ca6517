import type { CSSProperties } from 'react';
import { familyOf } from '../../core/events/families.ts';
import type { EventId, LinkedEvent } from '../../core/model.ts';
import { highlightEvent, selectEvent } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { CiteButton } from '../cite-button.tsx';
import { sourceLine } from '../source-line.ts';
import type { TableColumn } from './table-columns.tsx';

interface Props {
  readonly event: LinkedEvent;
  readonly columns: readonly TableColumn[];
  /** Counted from 1, the head included. */
  readonly position: number;
  readonly linkOf: (id: EventId) => string;
  readonly style: CSSProperties;
}

/** One event: a click anywhere opens it, the keyboard has the button in the first cell. */
export function TableRow({ event, columns, position, linkOf, style }: Props) {
  const store = useDatelineStore();
  const sources = useDateline((state) => sourceLine(state, event));
  const isSelected = useDateline((state) => state.selection.event === event.id);
  const isLit = useDateline((state) => state.highlight === event.id);
  const light = (id: EventId | null) => highlightEvent(store, id);
  return (
    <div
      role="row"
      aria-rowindex={position}
      aria-current={isSelected ? 'true' : undefined}
      className={`event-table__row family--${familyOf(event.type)}${isLit ? ' event-table__row--lit' : ''}`}
      style={style}
      onPointerEnter={() => light(event.id)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(event.id)}
      onBlur={() => light(null)}
    >
      {columns.map(({ key, cell }, i) => (
        <div key={key} role="cell" className={`event-table__cell event-table__cell--${key}`} dir="auto">
          {i === 0 ? (
            <button type="button" className="event-table__open" onClick={() => selectEvent(store, event.id)}>
              {cell(event, sources) || '—'}
            </button>
          ) : (
            cell(event, sources)
          )}
        </div>
      ))}
      <div role="cell">
        <CiteButton event={event} link={linkOf(event.id)} small />
      </div>
    </div>
  );
}
