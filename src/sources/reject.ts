import type { Article, IsoDate } from '../core/model.ts';

/** Something that could not be read as an article, in words that tell its owner what to do. */
export interface Reject {
  /** File, feed item or line: "wire.ndjson, line 3". */
  readonly where: string;
  readonly reason: string;
}

/** An article that was read, with what the reader should know about it (a date that was ignored, …). */
export interface SourcedArticle {
  readonly article: Article;
  readonly warnings: readonly string[];
}

/** A file, a page or pasted text, before anybody looked into it. */
export interface SourceFile {
  /** Path or file name: its ending tells the kind, and reports name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What readers need from their surroundings. */
export interface SourceTools {
  /** `DOMParser` in a browser, linkedom in Node. Scripts in the page must not run. */
  readonly parseHtml: (html: string) => Document;
  /** ISO day; publication dates after it are bad. */
  readonly today: IsoDate;
}

/** What one source held. Nothing is dropped silently: every item is in one of the two lists. */
export interface Reading {
  readonly articles: readonly SourcedArticle[];
  readonly rejects: readonly Reject[];
}

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };
