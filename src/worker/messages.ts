import type { Article, ArticleId, EventRecord, LinkedEvent, Precision, Report } from '../core/model.ts';

/** What one article gave: its events, or why it could not be read. */
export type ArticleOutcome =
  | { readonly articleId: ArticleId; readonly kind: 'events'; readonly events: readonly EventRecord[] }
  | { readonly articleId: ArticleId; readonly kind: 'failed'; readonly reason: string };

export interface PlaceHit {
  /** The gazetteer's id. */
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  /** In English, for display. */
  readonly countryName: string | null;
  readonly admin1: string | null;
  readonly precision: Precision;
  readonly geonameId: number | null;
  readonly radiusKm: number;
  /** 0 where it is not known. */
  readonly population: number;
}

/** The settlement nearest to a point. */
export interface NearestPlace {
  readonly place: PlaceHit;
  readonly km: number;
}

/** What the worker can be asked, and what it answers. */
export interface Tasks {
  readonly extract: { readonly input: readonly Article[]; readonly output: readonly ArticleOutcome[] };
  readonly merge: { readonly input: readonly Report[]; readonly output: readonly LinkedEvent[] };
  readonly search: {
    readonly input: { readonly query: string; readonly limit: number };
    readonly output: readonly PlaceHit[];
  };
  /** `null` where none is near. */
  readonly nearest: {
    readonly input: { readonly lat: number; readonly lon: number };
    readonly output: NearestPlace | null;
  };
}

export type TaskName = keyof Tasks;

export type Request = {
  readonly [Name in TaskName]: {
    readonly number: number;
    readonly task: Name;
    readonly input: Tasks[Name]['input'];
  };
}[TaskName];

export interface Progress {
  /** `loading` the gazetteer (once), or `reading` articles. */
  readonly stage: 'loading' | 'reading';
  readonly done: number;
  readonly total: number;
}

export type Reply =
  | { readonly number: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly number: number; readonly kind: 'done'; readonly output: Tasks[TaskName]['output'] }
  | { readonly number: number; readonly kind: 'failed'; readonly reason: string };
