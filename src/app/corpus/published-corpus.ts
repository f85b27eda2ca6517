import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PartRef, Pointer } from '../../core/published/format.ts';
import { fetchCorpus, fetchPart, type Corpus } from './fetch-corpus.ts';

/** What a reader may be told of the published events beyond those that are shown. */
export interface PublishedView {
  /** Files that are not loaded, newest first. */
  readonly older: readonly PartRef[];
  /** Older events are on their way. */
  readonly loading: boolean;
  /** Why the last try to load older ones failed. */
  readonly failure: string | null;
  /** Events that a newer version has, and that wait to be shown. */
  readonly news: number;
  /** When the events were fetched, as ISO instant, if the server did not answer and they are what was kept. */
  readonly keptSince: string | null;
}

const NOTHING: PublishedView = { older: [], loading: false, failure: null, news: 0, keptSince: null };
const EMPTY: Corpus = { articles: [], events: [] };

/** A version of the published events as far as it is loaded. */
export interface Version {
  readonly pointer: Pointer;
  /** By file name; the head is always there. */
  readonly parts: ReadonlyMap<string, Corpus>;
}

/** The published events: the newest at once, older ones when asked for, and a newer version when there is one. */
export class PublishedCorpus {
  readonly view: StoreApi<PublishedView> = createStore(() => NOTHING);
  version: Version | null = null;
  /** A newer version, loaded as far as this one is. */
  next: Version | null = null;
  readonly base: string;
  readonly load: typeof fetch;
  /** Called when other events are to be shown. */
  onChange: () => Promise<void> = () => Promise.resolve();

  constructor(base: string, load: typeof fetch = (...request) => fetch(...request)) {
    this.base = base;
    this.load = load;
  }

  /** Loads the newest events; a reason in words when that fails. */
  async open(): Promise<string | null> {
    const fetched = await fetchCorpus(this.base, this.load);
    if (!fetched.ok) return fetched.reason;
    const { pointer, corpus, keptSince } = fetched;
    this.view.setState({ keptSince });
    this.take({ pointer, parts: new Map([[pointer.head.file, corpus]]) });
    return null;
  }

  /** Makes a version the one that is shown. */
  take(version: Version): void {
    this.version = version;
    const older = version.pointer.older.filter(({ file }) => !version.parts.has(file));
    this.view.setState({ older });
  }

  /** Lets go of everything: other events are shown in place of the published ones. */
  drop(): void {
    this.version = null;
    this.next = null;
    this.view.setState(NOTHING);
  }

  /** Everything that is loaded; an article that several files hold comes once. */
  corpus(): Corpus {
    const parts = [...(this.version?.parts.values() ?? [])];
    if (parts.length <= 1) return parts[0] ?? EMPTY;
    const articles = new Map(parts.flatMap((part) => part.articles.map((article) => [article.id, article])));
    return { articles: [...articles.values()], events: parts.flatMap((part) => part.events) };
  }

  fetchPart(ref: PartRef): Promise<Corpus> {
    return fetchPart(this.base, ref, this.load);
  }
}
