import type { CSSProperties } from 'react';
import type { Sorting } from '../../core/query/sort-rows.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import type { TableColumn } from './table-columns.tsx';

interface Props {
  readonly columns: readonly TableColumn[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly grid: CSSProperties;
}

/** Names of the columns; a click sorts, another turns the order round. */
export function TableHead({ columns, sorting, onSort, grid }: Props) {
  return (
    <div role="rowgroup" className="event-table__head">
      <div role="row" aria-rowindex={1} className="event-table__row" style={grid}>
        {columns.map(({ key, sort }) => {
          const isSorted = sort !== null && sorting.key === sort;
          const order = sorting.descending ? 'descending' : 'ascending';
          return (
            <div key={key} role="columnheader" aria-sort={isSorted ? order : undefined}>
              {sort === null ? (
                t(`table.${key}`)
              ) : (
                <button
                  type="button"
                  onClick={() =>
                    onSort({ key: sort, descending: isSorted ? !sorting.descending : isNumber(sort) })
                  }
                >
                  {t(`table.${key}`)}
                  {isSorted && <Icon name={sorting.descending ? 'down' : 'up'} size={14} />}
                </button>
              )}
            </div>
          );
        })}
        <div role="columnheader">
          <span className="quiet">{t('cite.copy')}</span>
        </div>
      </div>
    </div>
  );
}

/** Of dates and numbers the largest are looked for, of names the first. */
function isNumber(key: Sorting['key']): boolean {
  return key === 'date' || key === 'killed' || key === 'injured';
}
