import { useMemo, useState } from 'react';
import { listRows } from '../core/query/event-list.ts';
import { rowOrder, shownInOrder, type EventOrder } from '../core/query/row-order.ts';
import { UNKNOWN } from '../core/query/table/coded-event.ts';
import { selectTotals } from '../state/selectors.ts';
import { selectShown, type Shown } from '../state/shown.ts';
import type { Tray } from '../state/store.ts';
import { useDateline } from '../state/use-dateline.ts';
import { formatNumber } from '../ui/format.ts';
import { EventRows } from './event-rows.tsx';
import { NothingShown } from './nothing-shown.tsx';
import './event-list.css';
import { t } from '../ui/i18n/messages.ts';

const ORDERS: readonly EventOrder[] = ['newest', 'oldest', 'deaths', 'reports'];

interface Props {
  readonly tray: Tray;
  readonly onTray: (tray: Tray) => void;
}

/** All events that the filter lets through: the path to every event without a pointer or a map. */
export function EventList({ tray, onTray }: Props) {
  const shown = useDateline(selectShown);
  const totals = useDateline(selectTotals);
  const [order, setOrder] = useState<EventOrder>('newest');
  const events = useMemo(() => {
    const { table, failures } = shown;
    return listRows(table, shownInOrder(rowOrder(table, order), failures, trayTest(shown, tray)));
  }, [shown, tray, order]);
  const trays: readonly (readonly [Tray, string, number])[] = [
    ['all', t('list.all'), totals.shown],
    ['no-place', t('list.noPlace'), totals.withoutPlace],
    ['no-date', t('list.noDate'), totals.withoutDate],
  ];
  return (
    <div className="list-view">
      <div className="list-view__bar">
        <div className="trays" role="group" aria-label={t('list.which')}>
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
          className="small-select"
          aria-label={t('list.order')}
          value={order}
          onChange={(event) => setOrder(event.target.value as EventOrder)}
        >
          {ORDERS.map((key) => (
            <option key={key} value={key}>
              {t(`list.${key}`)}
            </option>
          ))}
        </select>
      </div>
      {totals.shown === 0 ? <NothingShown /> : <EventRows events={events} label={t('list.name')} />}
    </div>
  );
}

function trayTest({ table: { columns } }: Shown, tray: Tray): ((row: number) => boolean) | null {
  if (tray === 'no-place') return (row) => columns.place[row] === 0;
  if (tray === 'no-date') return (row) => columns.startDay[row] === UNKNOWN;
  return null;
}
