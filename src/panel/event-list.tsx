import { useMemo, useState } from 'react';
import { orderEvents, type EventOrder } from '../core/query/order-events.ts';
import { selectTotals, selectVisibleEvents } from '../state/selectors.ts';
import { useDateline } from '../state/use-dateline.ts';
import { formatNumber } from '../ui/format.ts';
import type { LinkedEvent } from '../core/model.ts';
import { EventRows } from './event-rows.tsx';
import { NothingShown } from './nothing-shown.tsx';
import './event-list.css';

/** Events that the map or the timeline cannot show have trays of their own. */
export type Tray = 'all' | 'no-place' | 'no-date';

const ORDERS: readonly (readonly [EventOrder, string])[] = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['deaths', 'Most deaths first'],
  ['reports', 'Most reports first'],
];

interface Props {
  readonly tray: Tray;
  readonly onTray: (tray: Tray) => void;
}

/** All events that the filter lets through: the path to every event without a pointer or a map. */
export function EventList({ tray, onTray }: Props) {
  const visible = useDateline(selectVisibleEvents);
  const totals = useDateline(selectTotals);
  const [order, setOrder] = useState<EventOrder>('newest');
  const events = useMemo(() => orderEvents(visible.filter(IN_TRAY[tray]), order), [visible, tray, order]);
  const trays: readonly (readonly [Tray, string, number])[] = [
    ['all', 'All', totals.shown],
    ['no-place', 'No place', totals.withoutPlace],
    ['no-date', 'No date', totals.withoutDate],
  ];
  return (
    <div className="list-view">
      <div className="list-view__bar">
        <div className="trays" role="group" aria-label="Which events">
          {trays.map(([key, label, count]) => (
            <button
              key={key}
              type="button"
              className="button tray"
              aria-pressed={tray === key}
              disabled={count === 0 && tray !== key}
              onClick={() => onTray(key)}
            >
              {label} <span className="tray__count">{formatNumber(count)}</span>
            </button>
          ))}
        </div>
        <select
          className="list-view__order"
          aria-label="Order of events"
          value={order}
          onChange={(event) => setOrder(event.target.value as EventOrder)}
        >
          {ORDERS.map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {totals.shown === 0 ? <NothingShown /> : <EventRows events={events} label="Events" />}
    </div>
  );
}

const IN_TRAY: Readonly<Record<Tray, (event: LinkedEvent) => boolean>> = {
  all: () => true,
  'no-place': (event) => event.place === null,
  'no-date': (event) => event.date === null,
};
