import type { Precision } from '../../src/core/model.ts';

/** A place on its way into the gazetteer. */
export interface Draft {
  geonameId: number | null;
  /** Id where there is no GeoNames id: `<source>:<key>`. */
  readonly key: string;
  name: string;
  lat: number;
  lon: number;
  /** ISO 3166-1 alpha-2; empty for seas, continents and the like. */
  readonly country: string;
  /** GeoNames code of the first-level unit; empty when not known. */
  admin1: string;
  admin2: string;
  featureClass: string;
  featureCode: string;
  population: number;
  precision: Precision;
  /** km; 0 for a point. */
  radiusKm: number;
  /** Other spellings, in Latin or Arabic letters. */
  alternates: string[];
  /** Keys of alternates that GeoNames gives as the name in a language. */
  trusted: ReadonlySet<string>;
  readonly demonyms: string[];
  readonly abbreviations: string[];
  arabic: string | null;
  /** Always in the core, however small. */
  core: boolean;
  /** Never in the core, wherever it lies. */
  readonly shardOnly: boolean;
}

export function makeDraft(fields: Partial<Draft> & Pick<Draft, 'name' | 'lat' | 'lon'>): Draft {
  return {
    geonameId: null,
    key: '',
    country: '',
    admin1: '',
    admin2: '',
    featureClass: 'P',
    featureCode: 'PPL',
    population: 0,
    precision: 'city',
    radiusKm: 0,
    alternates: [],
    trusted: new Set(),
    demonyms: [],
    abbreviations: [],
    arabic: null,
    core: false,
    shardOnly: false,
    ...fields,
  };
}
