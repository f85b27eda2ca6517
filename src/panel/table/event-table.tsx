import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { listRows } from '../../core/query/event-list.ts';
import { rowOrder, shownInOrder } from '../../core/query/row-order.ts';
import { sortRows, type Sorting } from '../../core/query/sort-rows.ts';
import type { EventId } from '../../core/model.ts';
import { selectTotals } from '../../state/selectors.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { activeTag, t } from '../../ui/i18n/messages.ts';
import { valueWord } from '../condition-words.ts';
import { NothingShown } from '../nothing-shown.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { COLUMNS, USUAL_COLUMNS, type ColumnKey, type TableColumn } from './table-columns.tsx';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import './event-table.css';

/** Height of a row in CSS pixels; every row has the same, so that a million of them need no measuring. */
const ROW = 40;

interface Props {
  /** The address that opens an event. */
  readonly linkOf: (id: EventId) => string;
}

/** All events that the filter lets through, as a table to sort; follows the map and the brush, and they follow it. */
export function EventTableView({ linkOf }: Props) {
  const shown = useDateline(selectShown);
  const totals = useDateline(selectTotals);
  const [sorting, setSorting] = useState<Sorting>({ key: 'date', descending: true });
  const [keys, setKeys] = useState<readonly ColumnKey[]>(USUAL_COLUMNS);
  const columns = COLUMNS.filter(({ key }) => keys.includes(key));
  const events = useMemo(() => {
    const { table, failures } = shown;
    const rows = shownInOrder(rowOrder(table, 'newest'), failures);
    const collator = new Intl.Collator(activeTag());
    return listRows(table, sortRows(table, rows, sorting, valueWord, collator));
  }, [shown, sorting]);
  return (
    <div className="event-table">
      <div className="event-table__bar">
        <p className="hint">{t('count.eventsOf', { shown: totals.shown, count: totals.all })}</p>
        <ColumnChooser chosen={keys} onChange={setKeys} />
      </div>
      {totals.shown === 0 ? (
        <NothingShown />
      ) : (
        <Rows {...{ events, columns, sorting, linkOf }} onSort={setSorting} />
      )}
    </div>
  );
}

interface RowsProps extends Props {
  readonly events: ReturnType<typeof listRows>;
  readonly columns: readonly TableColumn[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function Rows({ events, columns, sorting, onSort, linkOf }: RowsProps) {
  'use no memo';
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler leaves this component alone, as it should
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => events.at(index)?.id ?? index,
    overscan: 12,
  });
  const grid = {
    gridTemplateColumns: `${columns.map(({ width }) => `minmax(72px, ${width})`).join(' ')} 40px`,
  };
  return (
    <div className="event-table__scroll" ref={scroller}>
      <div
        role="table"
        aria-label={t('list.name')}
        aria-rowcount={events.length + 1}
        style={{ minWidth: columns.length * 96 }}
      >
        <TableHead {...{ columns, sorting, onSort, grid }} />
        <div role="rowgroup" className="event-table__rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const event = events.at(index);
            return event ? (
              <TableRow
                key={key}
                {...{ event, columns, linkOf }}
                position={index + 2}
                style={{ ...grid, transform: `translateY(${start}px)`, height: ROW }}
              />
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}
