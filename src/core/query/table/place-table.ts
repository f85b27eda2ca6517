import type { Precision } from '../../model.ts';
import { grown } from './grown.ts';
import { PRECISIONS } from './vocabulary.ts';

/** What the columns keep of a place. */
export interface PlaceFacts {
  readonly name: string;
  /** Degrees, WGS84. */
  readonly lat: number;
  readonly lon: number;
  readonly geonameId: number | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly precision: Precision;
  readonly radiusKm: number;
}

/** Where Web Mercator ends. */
const MAX_LATITUDE = 85.0511287798;
const FREE = 0;

/**
 * The places of all events, each once: many events share one, and everything that asks where asks a place and not a
 * row. Index 0 stands for "no place". Found again through a hash table of numbers, which a million places can afford
 * and a map of strings cannot.
 */
export class PlaceTable {
  /** Number of places, "none" included. */
  size = 1;
  lat = new Float64Array([NaN]);
  lon = new Float64Array([NaN]);
  /** Web Mercator, the world from 0 to 1, y downwards. */
  x = new Float32Array([NaN]);
  y = new Float32Array([NaN]);
  radiusKm = new Float32Array([NaN]);
  /** Index in `PRECISIONS`. */
  precision = new Uint8Array([0]);
  private geonameId = new Int32Array([0]);
  private readonly names: string[] = [''];
  private readonly countries: (string | null)[] = [null];
  private readonly provinces: (string | null)[] = [null];
  private readonly shared = new Map<string, string>();
  private buckets = new Uint32Array(256);

  /** The index of a place, new or known. */
  intern(place: PlaceFacts): number {
    if (this.size * 2 > this.buckets.length) this.rehash();
    let bucket = hash(place.lat, place.lon) & (this.buckets.length - 1);
    for (;;) {
      const index = this.buckets[bucket] ?? FREE;
      if (index === FREE) break;
      if (this.isAt(index, place)) return index;
      bucket = (bucket + 1) & (this.buckets.length - 1);
    }
    this.buckets[bucket] = this.size;
    return this.add(place);
  }

  /** The place as it was handed in; `null` for index 0. */
  read(index: number): PlaceFacts | null {
    if (index <= 0 || index >= this.size) return null;
    const geonameId = this.geonameId[index] ?? 0;
    return {
      name: this.nameOf(index),
      lat: this.lat[index] ?? NaN,
      lon: this.lon[index] ?? NaN,
      geonameId: geonameId === 0 ? null : geonameId,
      country: this.countries[index] ?? null,
      admin1: this.provinces[index] ?? null,
      precision: PRECISIONS[this.precision[index] ?? 0] as Precision,
      radiusKm: this.radiusKm[index] ?? 0,
    };
  }

  nameOf(index: number): string {
    return this.names[index] ?? '';
  }

  private add(place: PlaceFacts): number {
    const index = this.size++;
    this.lat = grown(this.lat, this.size);
    this.lon = grown(this.lon, this.size);
    this.x = grown(this.x, this.size);
    this.y = grown(this.y, this.size);
    this.radiusKm = grown(this.radiusKm, this.size);
    this.precision = grown(this.precision, this.size);
    this.geonameId = grown(this.geonameId, this.size);
    this.lat[index] = place.lat;
    this.lon[index] = place.lon;
    this.x[index] = place.lon / 360 + 0.5;
    this.y[index] = mercatorY(place.lat);
    this.radiusKm[index] = place.radiusKm;
    this.precision[index] = PRECISIONS.indexOf(place.precision);
    this.geonameId[index] = place.geonameId ?? 0;
    this.names.push(place.name);
    this.countries.push(this.share(place.country));
    this.provinces.push(this.share(place.admin1));
    return index;
  }

  /** One string for all that read the same: what a worker posts has one for each place. */
  private share(text: string | null): string | null {
    if (text === null) return null;
    const known = this.shared.get(text);
    if (known !== undefined) return known;
    this.shared.set(text, text);
    return text;
  }

  private isAt(index: number, place: PlaceFacts): boolean {
    return (
      this.lat[index] === place.lat &&
      this.lon[index] === place.lon &&
      this.names[index] === place.name &&
      PRECISIONS[this.precision[index] ?? 0] === place.precision &&
      this.countries[index] === place.country &&
      this.provinces[index] === place.admin1 &&
      this.geonameId[index] === (place.geonameId ?? 0) &&
      this.radiusKm[index] === Math.fround(place.radiusKm)
    );
  }

  private rehash(): void {
    const buckets = new Uint32Array(this.buckets.length * 4);
    for (let index = 1; index < this.size; index++) {
      let bucket = hash(this.lat[index] ?? 0, this.lon[index] ?? 0) & (buckets.length - 1);
      while (buckets[bucket] !== FREE) bucket = (bucket + 1) & (buckets.length - 1);
      buckets[bucket] = index;
    }
    this.buckets = buckets;
  }
}

function hash(lat: number, lon: number): number {
  const mixed = Math.imul(Math.round(lat * 1e6), 0x9e3779b1) ^ Math.imul(Math.round(lon * 1e6), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function mercatorY(lat: number): number {
  const sin = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}
