import type { Entry } from '../model.ts';

/** How a looked-up name is one of an entry's names. */
export interface NameMatch {
  readonly entry: Entry;
  /** `main`: its display name. `alternate`: another spelling or language. `demonym`: "Syrian". `abbreviation`: "Ky.", "UAE". */
  readonly quality: 'main' | 'alternate' | 'demonym' | 'abbreviation';
}

/** A gazetteer in memory. Synchronous: whoever loads shards does it before the pipeline runs. */
export interface Gazetteer {
  readonly size: number;
  /** What it was built from, for the credit line and for reproducible results. */
  readonly provenance: string;
  /** All entries that have this name, in any spelling that folds to the same key. */
  lookup(name: string): readonly NameMatch[];
  /** The same for a key that `foldName` has made already. */
  lookupKey(key: string): readonly NameMatch[];
  /** Whether some longer name starts with this key and a space: lets a longest match stop early. */
  isPrefix(key: string): boolean;
  /** Entries with a name that starts so, for search as one types: best known first. Scans all names. */
  complete(start: string, limit: number): readonly Entry[];
  byId(id: string): Entry | null;
  /** The country entry of an ISO 3166-1 alpha-2 code. */
  country(code: string): Entry | null;
  /** The first-level unit of this English name in a country. */
  admin1(country: string, name: string): Entry | null;
  /** Entries within `km` of a point, nearest first, at most `limit`. */
  near(lat: number, lon: number, km: number, limit?: number): readonly Entry[];
  /** The entry's name in another language where it is known. */
  nameIn(id: string, language: 'ar'): string | null;
}
