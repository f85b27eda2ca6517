import '../../src/app/trusted-types.ts';
import { createRoot } from 'react-dom/client';
import { App } from '../../src/app/app.tsx';
import { startLanguage } from '../../src/app/language.ts';
import { CorpusContext, createCorpusKeeper } from '../../src/app/corpus/corpus-keeper.ts';
import type { Filter } from '../../src/core/query/filter.ts';
import { changeFilter, showCorpus } from '../../src/state/actions.ts';
import { selectTotals } from '../../src/state/selectors.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { StoreContext } from '../../src/state/use-dateline.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/fonts.css';
import '../../src/ui/base.css';
import '../../src/ui/families.css';
import '../../src/ui/shell.css';
import { painted } from './painted.ts';

/** The app as it is built, with a file to drop on it. */
const store = createDatelineStore();
showCorpus(store, [], []);
void startLanguage(store).then(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StoreContext value={store}>
      <CorpusContext value={createCorpusKeeper(store)}>
        <App />
      </CorpusContext>
    </StoreContext>,
  );
});

export interface Loaded {
  /** From the drop: until the first events were painted, and until all were; in ms. */
  readonly first: number;
  readonly all: number;
  /** The longest task of the page meanwhile; 0 when none took 50 ms. */
  readonly longest: number;
  readonly rows: number;
  readonly outcome: string;
}

/** Drops the file of the input on the page, as a reader does, and waits until it is read and painted. */
async function load(): Promise<Loaded> {
  const [file] = document.querySelector<HTMLInputElement>('#file')?.files ?? [];
  if (!file) throw new Error('no file was chosen');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const watch = watchTasks();
  const begun = performance.now();
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  while (selectTotals(store.getState()).all === 0 && !outcome()) await painted(() => undefined);
  await painted(() => undefined);
  const first = performance.now() - begun;
  while (!outcome()) await painted(() => undefined);
  await painted(() => undefined);
  const all = performance.now() - begun;
  const text = outcome();
  document.querySelector<HTMLElement>('.import-card .button--primary')?.click();
  return { first, all, longest: watch(), rows: selectTotals(store.getState()).all, outcome: text };
}

/** What the card says when the file is read, or cannot be; empty until then. */
function outcome(): string {
  const isOver = document.querySelector('.import-card .button--primary') !== null;
  return isOver
    ? (document.querySelector('.import-card [role=status], .import-card [role=alert]')?.textContent ?? '?')
    : '';
}

/** The longest task from now until the returned function is called. */
function watchTasks(): () => number {
  let longest = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

/** Drags a window of about a year from left to right and back, a few pixels a frame. */
async function drag(frames: number): Promise<number[]> {
  const chart = document.querySelector('.timeline-chart');
  if (!chart) throw new Error('no timeline');
  changeFilter(store, { time: { start: '2012-01-01', end: '2012-12-31' } });
  await painted(() => undefined);
  const brush = document.querySelector('.timeline-brush')?.getBoundingClientRect();
  if (!brush) throw new Error('no brush');
  const box = chart.getBoundingClientRect();
  const point = (type: string, target: Element, x: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        ...{ clientX: x, clientY: box.top + 30, bubbles: true, button: 0, isPrimary: true },
        ...{ pointerId: 1, buttons: type === 'pointerup' ? 0 : 1 },
      }),
    );
  const from = brush.left + brush.width / 2;
  const reach = box.right - from - brush.width / 2 - 10;
  const times: number[] = [];
  chart.setPointerCapture = () => undefined;
  point('pointerdown', document.querySelector('.timeline-brush') ?? chart, from);
  for (let i = 1; i <= frames; i++) {
    const share = 1 - Math.abs(1 - (2 * i) / frames);
    times.push(await painted(() => point('pointermove', chart, from + reach * share)));
  }
  point('pointerup', chart, from);
  return times;
}

async function change(filters: readonly Partial<Filter>[]): Promise<number[]> {
  const times: number[] = [];
  for (const filter of filters) times.push(await painted(() => changeFilter(store, filter)));
  return times;
}

/** Clicks the check boxes of the filter drawer one after the other, twice each. */
async function clickFacets(): Promise<number[]> {
  const times: number[] = [];
  const count = document.querySelectorAll('.facet-row input').length;
  for (let i = 0; i < Math.min(count, 14); i++) {
    for (let twice = 0; twice < 2; twice++) {
      const box = document.querySelectorAll<HTMLInputElement>('.facet-row input')[i];
      times.push(await painted(() => box?.click()));
    }
  }
  return times;
}

const api = {
  load,
  drag,
  change,
  clickFacets,
  isReady: () => document.querySelector('.mark-canvas') !== null,
};
export type BenchApi = typeof api;
(window as unknown as { bench: BenchApi }).bench = api;
