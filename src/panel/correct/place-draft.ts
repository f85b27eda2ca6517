import type { EventPlace } from '../../core/model.ts';
import type { PlaceAlternative } from '../../core/place-alternative.ts';
import type { FoundPlace } from './correcting.ts';

/** Where a reader says it happened. */
export interface PlaceDraft {
  /** A place of the gazetteer, a point of the reader's own, or that nobody knows. */
  readonly kind: 'place' | 'pin' | 'unknown';
  readonly name: string;
  /** The place that was picked; for a pin the settlement nearest to it, which tells country and province. */
  readonly base: PlaceFields | null;
  /** Degrees as typed; of a pin alone. */
  readonly lat: string;
  readonly lon: string;
}

/** What a place is, whichever list it was picked from. */
export type PlaceFields = Omit<FoundPlace, 'id'>;

export type PlaceProblem = 'name' | 'lat' | 'lon' | 'nothing';
export type ReadPlace =
  | { readonly ok: true; readonly place: EventPlace | null }
  | { readonly ok: false; readonly problem: PlaceProblem };

export function draftOfPlace(place: EventPlace | null): PlaceDraft {
  if (!place) return { kind: 'unknown', name: '', base: null, lat: '', lon: '' };
  return { kind: 'place', name: place.name, base: place, lat: degrees(place.lat), lon: degrees(place.lon) };
}

/** A candidate as a place to pick; `null` for one of an earlier version's file, of which too little is known. */
export function fieldsOf(candidate: PlaceAlternative): PlaceFields | null {
  const { name, lat, lon, country, admin1, precision, radiusKm, geonameId } = candidate;
  if (precision === undefined || radiusKm === undefined) return null;
  return { name, lat, lon, country, admin1, precision, radiusKm, geonameId: geonameId ?? null };
}

/** `words` are those that the article uses for the place. */
export function readPlaceDraft(draft: PlaceDraft, words: string): ReadPlace {
  const { kind, base } = draft;
  if (kind === 'unknown') return { ok: true, place: null };
  const name = draft.name.trim();
  if (kind === 'place' && !base) return { ok: false, problem: 'nothing' };
  if (name === '') return { ok: false, problem: 'name' };
  if (kind === 'place' && base) return { ok: true, place: placeOf(base, name, words) };
  const lat = readDegrees(draft.lat, 90);
  const lon = readDegrees(draft.lon, 180);
  if (lat === null) return { ok: false, problem: 'lat' };
  if (lon === null) return { ok: false, problem: 'lon' };
  const fields: PlaceFields = {
    name,
    lat,
    lon,
    country: base?.country ?? null,
    admin1: base?.admin1 ?? null,
    precision: 'exact',
    radiusKm: 0,
    geonameId: null,
  };
  return { ok: true, place: placeOf(fields, name, words) };
}

function placeOf(fields: PlaceFields, name: string, text: string): EventPlace {
  const { lat, lon, geonameId, country, admin1, precision, radiusKm } = fields;
  return { text, name, lat, lon, geonameId, country, admin1, precision, radiusKm, confidence: 1 };
}

/** Five decimals are about a metre. */
export function degrees(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}

/** Degrees with a point, or with a decimal comma where there is no other; `null` for anything else. */
function readDegrees(text: string, most: number): number | null {
  const value = text
    .trim()
    .replace('−', '-')
    .replace(/°$/, '')
    .replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(value)) return null;
  const number = Number(value);
  return Math.abs(number) <= most ? number : null;
}
