import { foldName } from './fold.ts';

/**
 * The bundled gazetteer's file format. A part (the core, or a shard of one country) is
 * `DLG1`, then sections of: 4-byte ASCII tag, u32 length, u32 Adler-32 of the bytes (little endian), the bytes.
 * Columns run over the part's entries in order; entries stand country by country, unit by unit.
 */
export const MAGIC = 'DLG1';

export const SECTIONS = [
  'META',
  'NAME',
  'LATS',
  'LONS',
  'FINE',
  'POPS',
  'FEAT',
  'ADM1',
  'GNID',
  'RADI',
  'IDTX',
] as const;
export type SectionTag = (typeof SECTIONS)[number];

/** JSON of the META section. */
export interface PartMeta {
  readonly part: string;
  readonly provenance: string;
  readonly count: number;
  /** Consecutive entries by country: ISO code (empty for none) and how many. */
  readonly countries: readonly (readonly [code: string, count: number])[];
  /**
   * English names of first-level units; entries refer to them by index + 1, 0 is none. An empty name is that of the
   * part's own ADM1 entry which refers to it.
   */
  readonly admin1: readonly string[];
  /** GeoNames class, code and precision; entries refer to them by index. */
  readonly features: readonly (readonly [featureClass: string, featureCode: string, precision: string])[];
}

/** In NAME, an entry is a line; its fields are the display name, then further names, each opened by its mark. */
export const LINE_END = 0x0a;
/** The display name's key, where it is not just the name in lower case; empty when it is made on loading. */
export const MARK_MAIN_KEY = 0x02;
export const MARK_ALTERNATE = 0x03;
export const MARK_DEMONYM = 0x04;
export const MARK_ABBREVIATION = 0x05;
/** Display name in Arabic; its key is made on loading. */
export const MARK_ARABIC = 0x06;

/** Coordinates are kept in units of this many degrees (about 100 m). */
export const COORDINATE_STEP = 0.001;
/**
 * LATS and LONS hold whole multiples of this many steps; FINE holds what is left of both, `lat * 10 + lon`, a byte
 * an entry: 0 for the many entries that are kept to 1 km.
 */
export const COARSE_STEPS = 10;

/** The id of an entry whose line in IDTX is empty: an entry of the supplement, after its country and name. */
export function derivedId(country: string, name: string): string {
  return `s:${[country, ...foldName(name).split(' ')].filter(Boolean).join('-').toLowerCase()}`;
}

/** Populations are kept as quarters of a binary logarithm: within 9 %, 0 for none. */
export function quantisePopulation(population: number): number {
  return population < 1 ? 0 : Math.min(255, 1 + Math.round(Math.log2(population) * 4));
}

export function populationOf(step: number): number {
  return step === 0 ? 0 : Number((2 ** ((step - 1) / 4)).toPrecision(2));
}

/** Radii in km are kept as quarters of a binary logarithm from 0.5 km up: within 9 %, 0 for a point. */
export function quantiseRadius(km: number): number {
  return km <= 0 ? 0 : Math.min(255, Math.max(1, 1 + Math.round(Math.log2(km / 0.5) * 4)));
}

export function radiusOf(step: number): number {
  return step === 0 ? 0 : Number((0.5 * 2 ** ((step - 1) / 4)).toPrecision(2));
}

export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length;) {
    // 3,800 additions cannot overflow 32 bits before the remainder is taken.
    const stop = Math.min(bytes.length, i + 3800);
    for (; i < stop; i++) {
      a += bytes[i] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
