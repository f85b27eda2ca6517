import { op, escape, table as arqueroTable } from 'arquero';
import crossfilter from 'crossfilter2';
import Flatbush from 'flatbush';
import KDBush from 'kdbush';
import Supercluster from 'supercluster';
import { fromDay } from '../src/core/query/days.ts';
import { NO_FILTER, type Filter } from '../src/core/query/filter.ts';
import { placesIn } from '../src/core/query/live/area-test.ts';
import { CellGroup } from '../src/core/query/live/cell-group.ts';
import { DayGroup } from '../src/core/query/live/day-group.ts';
import { facetGroups } from '../src/core/query/live/facet-group.ts';
import { LiveFilter } from '../src/core/query/live/live-filter.ts';
import { TotalsGroup } from '../src/core/query/live/totals-group.ts';
import { EventTable } from '../src/core/query/table/event-table.ts';
import { appendRows } from '../src/core/query/table/take-in.ts';
import { layOut } from '../src/map/scene/lay-out.ts';
import { generateChunks } from './explore/generate.ts';
import { heldBytes, markdownRow } from './measure.ts';

/** The screen of the bench: Syria at zoom 7. */
const BOUNDS = { west: 33, south: 31, east: 44, north: 38.5 };
const VIEW = { bounds: BOUNDS, free: BOUNDS, zoom: 7 };
const STEPS = 40;
const YEAR = 365;
const FIRST = 14_975;
const BOX = { kind: 'box', west: 36.5, south: 34, east: 38.5, north: 36 } as const;
const SIZES = (process.env['BENCH_ROWS'] ?? '10000,100000,1000000').split(',').map(Number);

/** One row as the libraries that want objects have it. */
interface Plain {
  readonly day: number;
  readonly type: number;
  readonly status: number;
  readonly province: number;
  readonly source: number;
  readonly place: number;
}

/** The libraries that one would reach for, beside our own code, on the same rows and the same steps. */
export async function benchCandidates(): Promise<void> {
  for (const rows of SIZES) {
    console.log(`\n${String(rows)} rows, 3,000 places; ms of processor time a step, and as a ratio to ours`);
    const before = heldBytes();
    const table = new EventTable();
    for (const chunk of generateChunks({ rows, places: Math.min(rows, 3000) })) appendRows(table, chunk);
    if (globalThis.gc) console.log(`our table holds ${megabytes(before)} MB, notes included`);
    benchBrush(table);
    benchArea(table);
    await Promise.resolve();
  }
}

function benchBrush(table: EventTable): void {
  console.log('a brush of a year moved by nine days: rows, counts of 4 facets, days, clusters on screen');
  const ours = time(stepOurs(table));
  report('ours', ours, ours);
  const plain = plainRows(table);
  const before = heldBytes();
  const stepOf = stepCrossfilter(plain);
  if (globalThis.gc)
    console.log(`crossfilter2 holds ${megabytes(before)} MB beside the ${String(plain.length)} objects`);
  report('crossfilter2 (counts of places, unclustered)', time(stepOf), ours);
  report('arquero (the same)', time(stepArquero(plain), 6), ours);
  report('supercluster alone: index and one screen', time(stepSupercluster(table, plain), 6), ours);
}

/** Runs a step for each position of the brush; the first tenth warms up. */
function time(step: (first: number) => unknown, steps = STEPS): number {
  for (let i = 0; i < Math.max(1, steps / 10); i++) step(FIRST + i * 9);
  const begun = process.cpuUsage();
  for (let i = 0; i < steps; i++) step(FIRST + 400 + i * 9);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000 / steps;
}

function megabytes(before: number): string {
  return ((heldBytes() - before) / 1e6).toFixed(0);
}

function report(name: string, ms: number, ours: number): void {
  console.log(markdownRow([name, ms.toFixed(2), `${(ms / ours).toFixed(1)} ×`]));
}

function stepOurs(table: EventTable): (first: number) => void {
  const live = new LiveFilter(table);
  const { type, status, province, source } = facetGroups();
  const layout = layOut(table, [], VIEW);
  const groups = [type, status, province, source, new TotalsGroup(), new DayGroup()];
  const cells = new CellGroup(layout.cellOf, layout.cells.length);
  return (first) => {
    const filter: Filter = { ...NO_FILTER, time: { start: fromDay(first), end: fromDay(first + YEAR) } };
    live.apply(filter);
    for (const group of [...groups, cells]) live.read(group);
    for (const group of [type, status, province, source]) group.values(table, filter);
  };
}

function plainRows({ rows, columns, facets }: EventTable): Plain[] {
  return Array.from({ length: rows }, (_, row) => ({
    day: columns.startDay[row] ?? 0,
    type: facets.type.codes[row] ?? 0,
    status: facets.status.codes[row] ?? 0,
    province: facets.province.codes[row] ?? 0,
    source: facets.source.codes[row] ?? 0,
    place: columns.place[row] ?? 0,
  }));
}

function stepCrossfilter(rows: Plain[]): (first: number) => void {
  const filter = crossfilter(rows);
  const day = filter.dimension((row) => row.day);
  const days = day.group();
  const keys = ['type', 'status', 'province', 'source', 'place'] as const;
  const groups = keys.map((key) => filter.dimension((row) => row[key]).group());
  return (first) => {
    day.filterRange([first, first + YEAR + 1]);
    for (const group of [...groups, days]) group.all();
  };
}

function stepArquero(rows: Plain[]): (first: number) => void {
  const keys = ['day', 'type', 'status', 'province', 'source', 'place'] as const;
  const whole = arqueroTable(
    Object.fromEntries(keys.map((key) => [key, Int32Array.from(rows, (row) => row[key])])),
  );
  return (first) => {
    const some = whole.filter(escape((row: Plain) => row.day >= first && row.day <= first + YEAR));
    for (const key of ['type', 'status', 'province', 'source', 'place'])
      some.groupby(key).rollup({ count: op.count() }).objects();
  };
}

function stepSupercluster({ places }: EventTable, rows: Plain[]): (first: number) => void {
  const points = rows.map(({ place }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [places.lon[place] ?? 0, places.lat[place] ?? 0] },
  }));
  return (first) => {
    const some = points.filter((_, i) => {
      const day = rows[i]?.day ?? 0;
      return day >= first && day <= first + YEAR;
    });
    const index = new Supercluster({ radius: 34, extent: 256, maxZoom: 12 }).load(some);
    index.getClusters([BOUNDS.west, BOUNDS.south, BOUNDS.east, BOUNDS.north], VIEW.zoom);
  };
}

function benchArea({ rows, places, columns }: EventTable): void {
  console.log('which rows lie in a box: of places (ours), or of rows in a spatial index');
  const { place } = columns;
  const ours = time(() => {
    const inside = placesIn(places, BOX);
    let count = 0;
    for (let row = 0; row < rows; row++) count += inside[place[row] ?? 0] ?? 0;
    return count;
  });
  report('ours', ours, ours);
  const tree = new KDBush(rows);
  const boxes = new Flatbush(rows);
  for (let row = 0; row < rows; row++) {
    const [x, y] = [places.lon[place[row] ?? 0] ?? 0, places.lat[place[row] ?? 0] ?? 0];
    tree.add(x, y);
    boxes.add(x, y, x, y);
  }
  tree.finish();
  boxes.finish();
  report(
    'kdbush, once indexed',
    time(() => tree.range(BOX.west, BOX.south, BOX.east, BOX.north).length),
    ours,
  );
  report(
    'flatbush, once indexed',
    time(() => boxes.search(BOX.west, BOX.south, BOX.east, BOX.north).length),
    ours,
  );
}
