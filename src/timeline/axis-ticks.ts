import { formatMonth, formatYear } from '../ui/format.ts';
import { fromDay, monthStart, yearMonth } from '../core/query/days.ts';
import type { TimeWindow } from '../state/store.ts';
import { toX } from './zoom-window.ts';

export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
  /** Begins a year: drawn stronger. */
  readonly strong: boolean;
}

interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
  /** Days between two ticks, and letters of the longest label between them. */
  readonly days: number;
  readonly letters: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, days: 1, letters: 6 },
  { unit: 'day', count: 2, days: 2, letters: 6 },
  { unit: 'day', count: 7, days: 7, letters: 6 },
  { unit: 'month', count: 1, days: 28, letters: 4 },
  { unit: 'month', count: 3, days: 90, letters: 4 },
  { unit: 'month', count: 6, days: 181, letters: 4 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count): Step => ({
    unit: 'year',
    count,
    days: count * 365,
    letters: 4,
  })),
];

/** Width of a letter of the axis' font at its widest, and the gap around a label; in CSS pixels. */
const LETTER = 7;
const GAP = 14;

/** Width in CSS pixels that a label surely fits into. */
export function labelWidth(label: string): number {
  return label.length * LETTER;
}

/** Ticks on round dates, as close as their labels allow: no label overlaps another or is cut off at the right. */
export function axisTicks(window: TimeWindow, width: number): readonly Tick[] {
  const perDay = width / (window.last - window.first);
  const step = STEPS.find(({ days, letters }) => days * perDay >= letters * LETTER + GAP) ?? STEPS.at(-1);
  if (!step) return [];
  const ticks: Tick[] = [];
  let free = -Infinity;
  for (const day of tickDays(window, step)) {
    const x = toX(window, width, day);
    const label = tickLabel(day, step.unit, ticks.length === 0);
    if (x < 0 || x + labelWidth(label) > width || x < free) continue;
    free = x + labelWidth(label) + GAP / 2;
    ticks.push({ day, x, label, strong: fromDay(day).endsWith('-01-01') });
  }
  return ticks;
}

function* tickDays({ first, last }: TimeWindow, { unit, count }: Step): Generator<number> {
  if (unit === 'day') {
    // Weeks are counted from Monday; every second day from 1970 on.
    const origin = count === 7 ? -3 : 0;
    const start = Math.ceil((first - origin) / count) * count + origin;
    for (let day = start; day < last; day += count) yield day;
    return;
  }
  const months = unit === 'year' ? count * 12 : count;
  const { year, month } = yearMonth(Math.ceil(first));
  const index = Math.floor((year * 12 + month) / months) * months;
  for (let at = index; ; at += months) {
    const day = monthStart(Math.floor(at / 12), at % 12);
    if (day >= last) return;
    yield day;
  }
}

function tickLabel(day: number, unit: Step['unit'], isFirst: boolean): string {
  const iso = fromDay(day);
  const year = formatYear(Number(iso.slice(0, 4)));
  if (unit === 'year') return year;
  if (unit === 'month') {
    if (iso.slice(5, 7) === '01') return year;
    return isFirst ? `${formatMonth(iso)} ${year}` : formatMonth(iso);
  }
  const label = formatMonth(iso, true);
  return isFirst ? `${label} ${year}` : label;
}
