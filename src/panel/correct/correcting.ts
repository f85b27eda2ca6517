import { createContext } from 'react';
import type { Wish } from '../../core/corrections/correction.ts';
import type { EventPlace } from '../../core/model.ts';

/** A place of the gazetteer that an event could be moved to. */
export type FoundPlace = Pick<
  EventPlace,
  'name' | 'lat' | 'lon' | 'country' | 'admin1' | 'precision' | 'geonameId' | 'radiusKm'
> & { readonly id: string };

export type PlaceAnswer =
  | { readonly kind: 'found'; readonly places: readonly FoundPlace[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the page lets a reader do about an event; it knows who, when, and where corrections are kept. */
export interface Correcting {
  /** The name under which this browser's corrections are made; empty while nobody has given one. */
  readonly name: string;
  readonly keepName: (name: string) => void;
  readonly correct: (wishes: readonly Wish[], by: string, note: string) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  /** Shows all corrections in one place. */
  readonly openAll: () => void;
  readonly findPlaces: (query: string) => Promise<PlaceAnswer>;
  /** The settlement nearest to a point, and how far it is in km. */
  readonly nearest: (
    lat: number,
    lon: number,
  ) => Promise<{ readonly place: FoundPlace; readonly km: number } | null>;
}

/** `null` where nothing can be corrected: in a frame on another's page. */
export const CorrectingContext = createContext<Correcting | null>(null);
