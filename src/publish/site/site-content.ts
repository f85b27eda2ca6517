import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Article, ArticleId, EventId, LinkedEvent } from '../../core/model.ts';
import type { ChangelogEntry } from '../changes/changelog.ts';

/** All that pages and feeds are made of; nothing else reaches them, least of all a clock. */
export interface SiteContent {
  readonly title: string;
  readonly description: string;
  /** Ends with a slash. */
  readonly baseUrl: string;
  /** Whether the site holds the app with its map. */
  readonly hasMap: boolean;
  /** The page that frames show, from the root; `null` without the map. */
  readonly frame: string | null;
  /** The preview picture, from the root; `null` when none was drawn. */
  readonly picture: string | null;
  /** Newest first. */
  readonly events: readonly LinkedEvent[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly places: ReadonlyMap<string, PlacePage>;
  /** Which place page an event stands on. */
  readonly placeOf: ReadonlyMap<EventId, PlacePage>;
  /** Names the places in other languages; `null` leaves them in English. */
  readonly gazetteer: Gazetteer | null;
  readonly version: string;
  /** ISO instant. */
  readonly published: string;
  readonly changes: readonly ChangelogEntry[];
}

export interface PlacePage {
  /** Without ending; unique on the site, and the same in every version. */
  readonly slug: string;
  readonly name: string;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  /** Newest first. */
  readonly events: readonly LinkedEvent[];
}

export interface SiteFile {
  /** From the root of the site, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
