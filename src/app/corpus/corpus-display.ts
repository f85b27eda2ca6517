import type { Article, LinkedEvent, Report } from '../../core/model.ts';
import { failCorpus, selectEvent, showCorpus } from '../../state/actions.ts';
import type { DatelineStore } from '../../state/store.ts';
import type { Extractor } from '../../worker/create-extractor.ts';
import type { AddedArticle } from './added-store.ts';
import type { Corpus } from './fetch-corpus.ts';

/** What is on the map, from its three origins. */
export interface Display {
  /** Shows all at once as it is; merging the reader's own with the published takes the worker a moment. */
  begin(published: Corpus, own: readonly AddedArticle[], failure: string | null): void;
  publish(corpus: Corpus): Promise<void>;
  keep(added: readonly AddedArticle[]): Promise<void>;
  addImported(events: readonly LinkedEvent[], articles: readonly Article[]): void;
  own(): readonly AddedArticle[];
  /** The events as they were read. */
  read(): readonly LinkedEvent[];
  /** Puts corrections into events before they are shown; set once there are any. */
  revise: ((events: readonly LinkedEvent[]) => readonly LinkedEvent[]) | null;
  redraw(): void;
}

export function createDisplay(
  store: DatelineStore,
  published: Corpus,
  getExtractor: () => Promise<Extractor>,
): Display {
  let bundled = published;
  let imported: Corpus = { articles: [], events: [] };
  let own: readonly AddedArticle[] = [];
  let shown: readonly LinkedEvent[] = [];
  let failure: string | null = null;
  const read = () => {
    const ids = new Set(shown.map(({ id }) => id));
    return [...shown, ...imported.events.filter(({ id }) => !ids.has(id))];
  };
  const draw = (events: readonly LinkedEvent[]) => {
    shown = events;
    const revised = display.revise ? display.revise(read()) : read();
    followSelection(store, revised);
    const articles = [...imported.articles, ...bundled.articles, ...own.map(({ article }) => article)];
    showCorpus(store, articles, revised);
    store.setState({ added: own.map(({ id }) => id) });
    if (failure !== null) failCorpus(store, failure);
  };
  const drawMerged = async () =>
    draw(own.length === 0 ? bundled.events : await merge(bundled.events, own, getExtractor));
  const display: Display = {
    begin(corpus, added, failed) {
      [bundled, own, failure] = [corpus, added, failed];
      draw([...bundled.events, ...unmerged(own)]);
    },
    async publish(corpus) {
      bundled = corpus;
      await drawMerged();
    },
    async keep(added) {
      own = added;
      await drawMerged();
    },
    addImported(events, articles) {
      const ids = new Set(imported.events.map(({ id }) => id));
      imported = {
        events: [...imported.events, ...events.filter(({ id }) => !ids.has(id))],
        articles: [...imported.articles, ...articles],
      };
      draw(shown);
    },
    own: () => own,
    read,
    revise: null,
    redraw: () => draw(shown),
  };
  return display;
}

/** The open event may have another id now: that of a fuller report that has joined it. */
function followSelection(store: DatelineStore, events: readonly LinkedEvent[]): void {
  const { event: open } = store.getState().selection;
  if (open === null || events.some(({ id }) => id === open)) return;
  const now = events.find(({ reports }) => reports.some(({ id }) => id === open));
  if (now) selectEvent(store, now.id, store.getState().selection.article);
}

/** Should the worker fail, the reader's events still show, each as its own. */
async function merge(
  bundled: readonly LinkedEvent[],
  own: readonly AddedArticle[],
  getExtractor: () => Promise<Extractor>,
): Promise<readonly LinkedEvent[]> {
  const added = unmerged(own);
  const reports = [...bundled, ...added].flatMap((event) => event.reports);
  const merged = await (await getExtractor()).merge(reports);
  if (merged.kind === 'done') return merged.value;
  return [...bundled, ...added];
}

function unmerged(own: readonly AddedArticle[]): readonly LinkedEvent[] {
  return own.flatMap(({ id, events }) =>
    events.map((event) => {
      const report: Report = { ...event, articleId: id };
      return { ...report, reports: [report], mergeReasons: [] };
    }),
  );
}
