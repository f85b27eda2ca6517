import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, type KeyboardEvent } from 'react';
import { highlightEvent, selectEvent } from '../state/actions.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import type { LinkedEvent } from '../core/model.ts';
import type { EventList } from '../core/query/event-list.ts';
import { EventRow } from './event-row.tsx';
import { sourceLine } from './source-line.ts';

/** Up to this many rows a plain list is cheaper than a virtual one. */
const PLAIN = 60;
/** Height of a row until it is measured, in CSS pixels. */
const ROW = 66;

interface Props {
  readonly events: EventList;
  readonly label: string;
  /** Distance of the event at a position to a place that was searched. */
  readonly kmOf?: ((index: number) => number) | null;
}

/** Events as rows. Tab goes row by row, the arrow keys as well, Home and End to the ends. */
export function EventRows(props: Props) {
  return props.events.length <= PLAIN ? <PlainRows {...props} /> : <VirtualRows {...props} />;
}

function PlainRows({ events, label, kmOf }: Props) {
  const rows = Array.from({ length: events.length }, (_, index) => events.at(index));
  return (
    <ul className="event-rows" aria-label={label} onKeyDown={moveFocus}>
      {rows.map(
        (event, index) =>
          event && (
            <li key={event.id}>
              <Row event={event} km={kmOf?.(index)} />
            </li>
          ),
      )}
    </ul>
  );
}

function VirtualRows({ events, label, kmOf }: Props) {
  'use no memo';
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler leaves this component alone, as it should
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => events.at(index)?.id ?? index,
    overscan: 8,
  });
  return (
    <div className="event-rows event-rows--virtual" ref={scroller} onKeyDown={moveFocus}>
      <ul aria-label={label} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const event = events.at(index);
          return event ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={events.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Row event={event} km={kmOf?.(index)} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

function Row({ event, km }: { readonly event: LinkedEvent; readonly km: number | undefined }) {
  const store = useDatelineStore();
  const sources = useDateline((state) => sourceLine(state, event));
  const selected = useDateline((state) => state.selection.event === event.id);
  const highlighted = useDateline((state) => state.highlight === event.id);
  const open = useCallback((opened: LinkedEvent) => selectEvent(store, opened.id), [store]);
  const light = useCallback((lit: LinkedEvent | null) => highlightEvent(store, lit?.id ?? null), [store]);
  return <EventRow {...{ event, sources, selected, highlighted, km }} onOpen={open} onHighlight={light} />;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.event-row')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = buttons[targets[event.key] ?? -1];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
