import { createContext, useContext } from 'react';
import type { Article, ArticleId, LinkedEvent } from '../../core/model.ts';
import { CORRECTIONS_DATABASE } from '../corrections/database-name.ts';
import type { CorrectionKeeper } from '../corrections/correction-keeper.ts';
import type { DatelineStore } from '../../state/store.ts';
import type { Extractor } from '../../worker/create-extractor.ts';
import { createShelf, type Kept } from './added-shelf.ts';
import type { AddedArticle } from './added-store.ts';
import { createDisplay, type Display } from './corpus-display.ts';
import { DATABASE } from './database-name.ts';
import { PublishedCorpus } from './published-corpus.ts';

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
  let extractor: Promise<Extractor> | null = null;
  const getExtractor = () =>
    (extractor ??= import('../../worker/create-extractor.ts').then(({ createExtractor }) =>
      createExtractor(),
    ));
  const shelf = createShelf();
  const display = createDisplay(store, published.corpus(), getExtractor);
  published.onChange = () => display.publish(published.corpus());
  let corrections: Promise<CorrectionKeeper> | null = null;
  const getCorrections = () => (corrections ??= openCorrector(store, display));

  const readEarlier = async (): Promise<readonly AddedArticle[]> => {
    const known = await databases();
    if (known?.has(CORRECTIONS_DATABASE) ?? true) await getCorrections().catch(() => undefined);
    return (known?.has(DATABASE) ?? true) ? shelf.all() : [];
  };
  return {
    async load() {
      const reading = readEarlier();
      const failure = await published.open();
      const early = await Promise.race([reading, pause(PATIENCE_MS)]);
      display.begin(published.corpus(), early ?? [], failure);
      const own = await reading;
      if (own.length > 0) await display.keep(own);
    },
    async add(added) {
      const ids = new Set(added.map(({ id }) => id));
      await display.keep([...display.own().filter(({ id }) => !ids.has(id)), ...added]);
      return shelf.put(added);
    },
    async remove(id) {
      await display.keep(display.own().filter((added) => added.id !== id));
      await shelf.remove(id);
    },
    show: display.addImported,
    added: display.own,
    extractor: getExtractor,
    corrections: getCorrections,
    uncorrected: display.read,
  };
}

/** Opened late, behind the first view: the events that are on the map are then drawn anew. */
async function openCorrector(store: DatelineStore, display: Display): Promise<CorrectionKeeper> {
  const { openCorrections } = await import('../corrections/correction-keeper.ts');
  const corrector = await openCorrections(store, display.redraw);
  display.revise = corrector.revise;
  const { corpus, corrections: known } = store.getState();
  if (corpus.kind === 'ready' && known.done.length > 0) display.redraw();
  return corrector;
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

export const CorpusContext = createContext<CorpusKeeper | null>(null);

export function useCorpusKeeper(): CorpusKeeper {
  const keeper = useContext(CorpusContext);
  if (!keeper) throw new Error('No corpus keeper: wrap the app in <CorpusContext value={keeper}>');
  return keeper;
}
