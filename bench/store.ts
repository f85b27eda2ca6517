import { fromDay } from '../src/core/query/days.ts';
import { NO_FILTER, type Filter } from '../src/core/query/filter.ts';
import { CellGroup } from '../src/core/query/live/cell-group.ts';
import { DayGroup } from '../src/core/query/live/day-group.ts';
import { facetGroups } from '../src/core/query/live/facet-group.ts';
import { LiveFilter } from '../src/core/query/live/live-filter.ts';
import { TollGroup } from '../src/core/query/live/toll-group.ts';
import { TotalsGroup } from '../src/core/query/live/totals-group.ts';
import { rowOrder, shownInOrder } from '../src/core/query/row-order.ts';
import { EventTable } from '../src/core/query/table/event-table.ts';
import { appendRows } from '../src/core/query/table/take-in.ts';
import { layOut } from '../src/map/scene/lay-out.ts';
import { readScene } from '../src/map/scene/read-scene.ts';
import { generateChunks, type Sample } from './explore/generate.ts';
import { heldBytes, markdownHead, markdownRow, processorSeconds } from './measure.ts';

/** The screen of the bench: Syria at zoom 7. */
const BOUNDS = { west: 33, south: 31, east: 44, north: 38.5 };
const VIEW = { bounds: BOUNDS, free: BOUNDS, zoom: 7 };
const FIRST = 14_975;
const SIZES = (process.env['BENCH_ROWS'] ?? '10000,100000,1000000').split(',').map(Number);
const HEADS = ['take in', 'brush', 'facet', 'polygon', 'first text', 'text', 'list', 'layout', 'bytes a row'];

/** What each step of the store costs without a browser: all counts, days, clusters of one screen. */
export function benchStore(): void {
  console.log('ms of processor time: median / largest; "take in" is all rows');
  console.log(markdownHead(['rows, places', ...HEADS]));
  for (const rows of SIZES)
    for (const places of rows > 3000 ? [3000, rows] : [rows]) benchSample({ rows, places });
}

function benchSample(sample: Sample): void {
  const table = new EventTable();
  let taking = 0;
  const before = heldBytes();
  for (const chunk of generateChunks(sample)) taking += timed(() => appendRows(table, chunk));
  const bytes = (heldBytes() - before) / sample.rows;
  const step = makeStep(table);
  const time = (i: number) => ({
    time: { start: fromDay(FIRST + 9 * i), end: fromDay(FIRST + 9 * i + 365) },
  });
  const many = (count: number, filter: (i: number) => Partial<Filter>) =>
    Array.from({ length: count }, (_, i) => timed(() => step(filter(i))));
  many(6, time);
  const brush = many(120, (i) => time(40 + i));
  step({});
  const facet = many(12, (i) => (i % 2 === 0 ? { family: ['air', 'ground'] } : { family: ['air'] }));
  step({});
  const polygon = many(12, (i) => ({
    area: {
      kind: 'polygon',
      label: '',
      points: [
        [36 + i * 0.2, 33],
        [39 + i * 0.2, 33.5],
        [37 + i * 0.2, 36.5],
      ],
    },
  }));
  const [first = 0, ...texts] = many(8, (i) => ({
    text: ['market', 'hospital', 'convoy', 'bridge'][i % 4] ?? '',
  }));
  const failures = new Uint16Array(table.rows);
  rowOrder(table, 'newest');
  const list = Array.from({ length: 5 }, () =>
    timed(() => shownInOrder(rowOrder(table, 'newest'), failures)),
  );
  const layout = Array.from({ length: 5 }, () => timed(() => layOut(table, [], VIEW)));
  const cells = [
    taking.toFixed(0),
    ...[brush, facet, polygon, [first], texts, list, layout].map(spread),
    globalThis.gc ? bytes.toFixed(0) : '?',
  ];
  const name = `${sample.rows.toLocaleString('en')}, ${sample.places.toLocaleString('en')}`;
  console.log(markdownRow([name, ...cells]));
}

/** One change of the filter with all that the views then ask for. */
function makeStep(table: EventTable): (change: Partial<Filter>) => void {
  const live = new LiveFilter(table);
  const facets = facetGroups();
  const layout = layOut(table, [], VIEW);
  const cells = new CellGroup(layout.cellOf, layout.cells.length);
  const [tolls, totals, days] = [new TollGroup(), new TotalsGroup(), new DayGroup()];
  return (change) => {
    const filter = { ...NO_FILTER, ...change };
    live.apply(filter);
    for (const facet of Object.values(facets)) live.read(facet).values(table, filter);
    for (const group of [tolls, totals, days]) live.read(group);
    readScene(table, layout, live.read(cells));
  };
}

function timed(act: () => void): number {
  const begun = processorSeconds();
  act();
  return (processorSeconds() - begun) * 1000;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length === 1
    ? median.toFixed(1)
    : `${median.toFixed(1)} / ${(sorted.at(-1) ?? 0).toFixed(1)}`;
}
