import { useMemo, type CSSProperties, type KeyboardEvent } from 'react';
import { fromDay } from '../../core/query/days.ts';
import type { DaySpan } from '../../core/query/time-bins.ts';
import { changeFilter, toggleMonth } from '../../state/actions.ts';
import { selectCalendar } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatDate, formatMonthName, formatYear } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { timeOf } from '../brush.ts';
import { monthHeat, type CalendarYear, type MonthCell } from './month-heat.ts';
import './calendar.css';

interface Props {
  readonly extent: DaySpan;
  /** A month or a year was chosen. */
  readonly onPick: () => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** All months by heat: a cell shows that month, a year's name the year, a month's name that month of every year. */
export function Calendar({ extent, onPick }: Props) {
  const store = useDatelineStore();
  const calendar = useDateline(selectCalendar);
  const chosen = useDateline((state) => state.filter.months);
  const years = useMemo(() => monthHeat(calendar.group, extent), [calendar, extent]);
  const pick = (span: DaySpan) => {
    changeFilter(store, { time: timeOf(span) });
    onPick();
  };
  return (
    <div className="calendar" onKeyDown={moveByArrow}>
      <table>
        <caption className="quiet">{t('calendar.name')}</caption>
        <thead>
          <tr>
            <td />
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                <button
                  type="button"
                  aria-pressed={chosen.includes(month)}
                  aria-label={t('calendar.everyYear', { month: formatMonthName(month) })}
                  title={t('calendar.everyYear', { month: formatMonthName(month) })}
                  onClick={() => toggleMonth(store, month)}
                >
                  {formatMonthName(month, 'narrow')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow key={year.year} year={year} onPick={pick} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly year: CalendarYear;
  readonly onPick: (span: DaySpan) => void;
}

function YearRow({ year, onPick }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => onPick(year.span)}>
          {formatYear(year.year)}
        </button>
      </th>
      {year.months.map((cell) => (
        <td key={cell.month}>
          <button
            type="button"
            className="calendar__cell"
            style={{ '--heat': cell.heat } as CSSProperties}
            disabled={cell.count === 0}
            aria-label={cellWords(cell)}
            title={cellWords(cell)}
            onClick={() => onPick(cell.span)}
          />
        </td>
      ))}
    </tr>
  );
}

function cellWords({ span, count }: MonthCell): string {
  const month = formatDate({ start: fromDay(span.first), end: fromDay(span.last), precision: 'month' });
  const isWhole = Math.abs(count - Math.round(count)) < 0.01;
  return isWhole
    ? t('calendar.cell', { month, count: Math.round(count) })
    : t('calendar.about', { month, count: Math.max(1, Math.round(count)) });
}

/** Arrow keys go from cell to cell as the eye does, past months in which nothing happened. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  const cell = (event.target as HTMLElement).closest('td, th');
  const row = cell?.closest('tr');
  if (!step || !cell || !row) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll('tr')];
  const flip = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
  let [y, x] = [rows.indexOf(row), [...row.cells].indexOf(cell as HTMLTableCellElement)];
  for (;;) {
    [y, x] = [y + (step[0] ?? 0), x + (step[1] ?? 0) * flip];
    const next = rows[y]?.cells[x];
    if (!next) return;
    const button = next.querySelector<HTMLButtonElement>('button:enabled');
    if (button) return button.focus();
  }
}
