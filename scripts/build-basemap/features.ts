import type { Feature, Geometry } from 'geojson';

/** Properties that end up in a tile. Short keys on purpose: they are repeated in every tile. */
export interface TileProperties {
  /** Smallest zoom of the map at which the feature is drawn. */
  readonly z?: number;
  readonly kind?: 'country' | 'disputed' | 'region' | 'claim';
  /** Name in English. */
  readonly n?: string;
  /** Name in Arabic. */
  readonly ar?: string;
  /** Population class of a place, 1 to 6. */
  readonly p?: number;
  /** 2: capital of a country. 1: seat of a province. */
  readonly c?: number;
}

export type TileFeature<G extends Geometry = Geometry> = Feature<G, TileProperties>;

/** A feature without undefined properties: vt-pbf would write them into tiles that nobody can read. */
export function tileFeature<G extends Geometry>(geometry: G, properties: TileProperties): TileFeature<G> {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  return { type: 'Feature', geometry, properties: Object.fromEntries(entries) };
}
