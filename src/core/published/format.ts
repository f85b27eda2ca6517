import type { MergeReason } from '../linking/merge-reason.ts';
import type { Article, IsoDate, Report } from '../model.ts';

/**
 * The files that a published map consists of, as its writer (`src/publish`) and its reader (`src/app/corpus`) agree on
 * them. One small pointer, never cached, names files that carry a digest of their content in their names and therefore
 * never change: the newest events (`head`) and, for later, the older ones (`older`).
 */
export const PUBLISHED_FORMAT = 2;

/** On an answer that was kept for times without a connection: when it was fetched, as ISO instant. */
export const KEPT_HEADER = 'dateline-kept';

/** Where the pointer lies, from the root of the site; the files that it names lie beside it. */
export const CORPUS_FOLDER = 'corpus/';
export const POINTER_NAME = 'latest.json';

export interface Pointer {
  readonly format: number;
  /** Another version, another string. */
  readonly version: string;
  /** When this version was made, as told to the publisher; `null` for a build that is no publication. */
  readonly published: string | null;
  readonly title: string | null;
  /** All events and articles, loaded or not. */
  readonly events: number;
  readonly articles: number;
  readonly head: PartRef;
  /** Newest first. */
  readonly older: readonly PartRef[];
}

/** One file of events, and what a reader may know of it before loading it. */
export interface PartRef {
  readonly file: string;
  /** Size of the file before compression. */
  readonly bytes: number;
  readonly events: number;
  /** First and last possible day of its dated events; `null` when none of them is dated. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** Events by family, in the order of `FAMILIES`. */
  readonly families: readonly number[];
}

export interface PublishedPart {
  readonly format: number;
  /** The articles that its events stand in; an article may be in several files. */
  readonly articles: readonly Article[];
  readonly events: readonly PublishedEvent[];
  readonly names?: PlaceNames;
}

/** Names of the events' places and provinces, by country code, kind ("admin1", "admin2", "place") and English name: "SY/admin1/Aleppo". */
export interface PlaceNames {
  readonly ar?: Readonly<Record<string, string>>;
}

/** An event as its reports: what is merged from them is worked out again when it is read. */
export interface PublishedEvent {
  readonly reports: readonly Report[];
  readonly mergeReasons?: readonly MergeReason[];
}
