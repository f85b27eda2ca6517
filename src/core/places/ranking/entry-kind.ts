import type { Entry } from '../../model.ts';
import type { StatedKind } from './words-round.ts';

/** What sort of place an entry is, coarsely: things of one sort are listed together. */
export type BroadKind = 'country' | 'admin1' | 'admin2' | 'settlement' | 'other';

export function broadKindOf(entry: Entry): BroadKind {
  const { featureClass, featureCode } = entry;
  if (isCountry(entry)) return 'country';
  if (featureCode === 'ADM1') return 'admin1';
  if (featureClass === 'A') return 'admin2';
  return featureClass === 'P' ? 'settlement' : 'other';
}

/** Continents and oceans are as coarse, and no countries. */
export function isCountry({ featureClass, featureCode, precision }: Entry): boolean {
  return featureClass === 'A' && (precision === 'country' || featureCode.startsWith('PCL'));
}

/** The classes of places that the ranker tells apart. */
export const PLACE_CLASSES = [
  'country',
  'admin1',
  'admin2',
  'capital',
  'seat',
  'quarter',
  'city',
  'town',
  'village',
  'ocean',
  'water',
  'relief',
  'continent',
  'region',
  'spot',
] as const;
export type PlaceClass = (typeof PLACE_CLASSES)[number];

/** Coarse class of an entry for the ranker. */
export function classOf(entry: Entry): PlaceClass {
  const { featureClass, featureCode, population, precision } = entry;
  if (isCountry(entry)) return 'country';
  if (featureCode === 'ADM1') return 'admin1';
  if (featureClass === 'A') return 'admin2';
  if (featureCode === 'PPLC') return 'capital';
  if (featureCode === 'PPLA') return 'seat';
  if (featureCode === 'PPLX') return 'quarter';
  if (featureClass === 'P') return population >= 1e5 ? 'city' : population >= 5000 ? 'town' : 'village';
  const isVast = precision === 'country';
  if (featureClass === 'H') return isVast ? 'ocean' : 'water';
  if (featureClass === 'T') return 'relief';
  if (featureClass === 'L') return isVast ? 'continent' : 'region';
  return 'spot';
}

/** Whether an entry is what the words beside the name say it is. */
export function agrees(kind: StatedKind, entry: Entry): boolean {
  const { featureClass, featureCode } = entry;
  switch (kind) {
    case 'admin1':
      return featureCode === 'ADM1' || featureCode.startsWith('PCL');
    case 'admin2':
      // A "district" is a part of a province or of a city.
      return featureCode === 'PPLX' || (featureClass === 'A' && featureCode !== 'ADM1' && !isCountry(entry));
    case 'settlement':
      return featureClass === 'P';
    case 'water':
      return featureClass === 'H';
    case 'relief':
      return featureClass === 'T' || featureClass === 'L';
    case 'spot':
      return featureClass === 'S' || featureClass === 'L' || featureClass === 'R';
  }
}

export function isSeat({ featureCode }: Entry): boolean {
  return featureCode === 'PPLA' || featureCode === 'PPLC';
}
