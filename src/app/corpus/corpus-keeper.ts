import { createContext, useContext } from 'react';
import type { Article, ArticleId, LinkedEvent, Report } from '../../core/model.ts';
import { CORRECTIONS_DATABASE } from '../corrections/database-name.ts';
import type { CorrectionKeeper } from '../corrections/correction-keeper.ts';
import { failCorpus, selectEvent, showCorpus } from '../../state/actions.ts';
import type { DatelineStore } from '../../state/store.ts';
import type { Extractor } from '../../worker/create-extractor.ts';
import type { AddedArticle, AddedStore } from './added-store.ts';
import { DATABASE } from './database-name.ts';
import type { Corpus } from './fetch-corpus.ts';
import { PublishedCorpus } from './published-corpus.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Whether added articles outlive the visit; `reason` in words when they do not. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly reason: string };

export interface CorpusKeeper {
  /** The newest published events, then those of articles added earlier in this browser. */
  load(): Promise<void>;
  add(added: readonly AddedArticle[]): Promise<Kept>;
  remove(id: ArticleId): Promise<void>;
  /** Events of a file, for this visit; those that are there already stay as they are. */
  show(events: readonly LinkedEvent[], articles: readonly Article[]): void;
  added(): readonly AddedArticle[];
  /** The pipeline's worker, started with its first call. */
  extractor(): Promise<Extractor>;
  /** What readers corrected; opened with its first call, or at the start where there are any. */
  corrections(): Promise<CorrectionKeeper>;
  /** The events as they were read, without corrections. */
  uncorrected(): readonly LinkedEvent[];
}

/** A browser that is slow to open its storage does not hold up the published events. */
const PATIENCE_MS = 300;

/** Holds what the map shows: the published events and the reader's own, merged where they tell of the same thing. */
export function createCorpusKeeper(
  store: DatelineStore,
  published = new PublishedCorpus(document.baseURI),
): CorpusKeeper {
  let bundled = published.corpus();
  let own: readonly AddedArticle[] = [];
  let imported: Corpus = { articles: [], events: [] };
  let shown: readonly LinkedEvent[] = [];
  let extractor: Promise<Extractor> | null = null;
  let storage: Promise<AddedStore | null> | null = null;
  let corrections: Promise<CorrectionKeeper> | null = null;
  let corrector: CorrectionKeeper | null = null;

  const openStorage = () =>
    (storage ??= import('./added-store.ts').then(({ openAddedStore }) => openAddedStore()).catch(() => null));
  const getExtractor = () =>
    (extractor ??= import('../../worker/create-extractor.ts').then(({ createExtractor }) =>
      createExtractor(),
    ));

  const openCorrector = async (): Promise<CorrectionKeeper> => {
    const { openCorrections } = await import('../corrections/correction-keeper.ts');
    corrector = await openCorrections(store, () => display(shown));
    // Opened late, behind the first view: the events that are on the map are drawn anew.
    const { corpus, corrections: known } = store.getState();
    if (corpus.kind === 'ready' && known.done.length > 0) display(shown);
    return corrector;
  };
  const getCorrections = () => (corrections ??= openCorrector());

  let failure: string | null = null;
  const readEarlier = async (): Promise<readonly AddedArticle[]> => {
    const known = await databases();
    if (known?.has(CORRECTIONS_DATABASE) ?? true) await getCorrections().catch(() => undefined);
    return (known?.has(DATABASE) ?? true) ? ((await (await openStorage())?.all().catch(() => [])) ?? []) : [];
  };

  const read = () => {
    const ids = new Set(shown.map(({ id }) => id));
    return [...shown, ...imported.events.filter(({ id }) => !ids.has(id))];
  };
  const display = (events: readonly LinkedEvent[]) => {
    shown = events;
    const revised = corrector ? corrector.revise(read()) : read();
    followSelection(store, revised);
    const articles = [...imported.articles, ...bundled.articles, ...own.map(({ article }) => article)];
    showCorpus(store, articles, revised);
    store.setState({ added: own.map(({ id }) => id) });
    if (failure !== null) failCorpus(store, failure);
  };
  const show = async () =>
    display(own.length === 0 ? bundled.events : await merge(bundled.events, own, getExtractor));
  published.onChange = async () => {
    bundled = published.corpus();
    await show();
  };

  return {
    async load() {
      const reading = readEarlier();
      failure = await published.open();
      bundled = published.corpus();
      const early = await Promise.race([reading, pause(PATIENCE_MS)]);
      own = early ?? [];
      // The reader's own at once as they are; merging them with the bundled reports takes the worker a moment.
      display([...bundled.events, ...unmerged(own)]);
      if (!early) own = await reading;
      if (own.length > 0) await show();
    },
    async add(added) {
      const ids = new Set(added.map(({ id }) => id));
      own = [...own.filter(({ id }) => !ids.has(id)), ...added];
      await show();
      const opened = await openStorage();
      try {
        if (!opened) return { kept: false, reason: t('corpus.notKept') };
        for (const one of added) await opened.put(one);
        return { kept: true };
      } catch {
        return { kept: false, reason: t('corpus.notKept') };
      }
    },
    async remove(id) {
      own = own.filter((added) => added.id !== id);
      await show();
      await (await openStorage())?.remove(id).catch(() => undefined);
    },
    show(events, articles) {
      const ids = new Set(imported.events.map(({ id }) => id));
      imported = {
        events: [...imported.events, ...events.filter(({ id }) => !ids.has(id))],
        articles: [...imported.articles, ...articles],
      };
      display(shown);
    },
    added: () => own,
    extractor: getExtractor,
    corrections: getCorrections,
    uncorrected: read,
  };
}

/** The open event may have another id now: that of a fuller report that has joined it. */
function followSelection(store: DatelineStore, events: readonly LinkedEvent[]): void {
  const { event: open } = store.getState().selection;
  if (open === null || events.some(({ id }) => id === open)) return;
  const now = events.find(({ reports }) => reports.some(({ id }) => id === open));
  if (now) selectEvent(store, now.id, store.getState().selection.article);
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}

/** Names of the databases that were ever made: spares the first view the code that reads them. */
async function databases(): Promise<ReadonlySet<string | undefined> | null> {
  try {
    return new Set((await indexedDB.databases()).map(({ name }) => name));
  } catch {
    // Not told, or not allowed to ask: opening them will show.
    return null;
  }
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

export const CorpusContext = createContext<CorpusKeeper | null>(null);

export function useCorpusKeeper(): CorpusKeeper {
  const keeper = useContext(CorpusContext);
  if (!keeper) throw new Error('No corpus keeper: wrap the app in <CorpusContext value={keeper}>');
  return keeper;
}
