import type { EventPlace, LinkedEvent } from '../../core/model.ts';

/** Preview pictures have this size: Open Graph's usual 1.91 to 1. CSS pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Least height of the part of the world that is shown, in degrees of the Mercator plane: a town needs its country. */
const MIN_SPAN = 2;
/** Share of the events on each side that may lie outside, so that one far away does not shrink all others. */
const TAIL = 0.06;
/** Room around the events, and for title and legend. */
const MARGIN = { left: 60, right: 60, top: 150, bottom: 90 };

export interface Projection {
  /** Pixels from the left and from the top. */
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  /** Degrees. */
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Provinces and countries are drawn as areas on the map, and as nothing here: they are no spots. */
export function isSpot({ precision }: EventPlace): boolean {
  return precision !== 'admin1' && precision !== 'country';
}

/** Web Mercator, laid over what holds nearly all events; the whole world when none has a place. */
export function projectAround(events: readonly LinkedEvent[]): Projection {
  const places = events.flatMap(({ place }) => (place && isSpot(place) ? place : []));
  const lons = middle(places.map(({ lon }) => lon)) ?? [-150, 160];
  const rows = (middle(places.map(({ lat }) => lat)) ?? [-50, 70]).map(toRow);
  const [top, bottom] = [rows[1] ?? 0, rows[0] ?? 0];
  const width = WIDTH - MARGIN.left - MARGIN.right;
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const scale = Math.min(
    width / Math.max(lons[1] - lons[0], MIN_SPAN),
    height / Math.max(top - bottom, MIN_SPAN),
  );
  const left = MARGIN.left + width / 2 - ((lons[0] + lons[1]) / 2) * scale;
  const zero = MARGIN.top + height / 2 + ((top + bottom) / 2) * scale;
  return {
    x: (lon) => left + lon * scale,
    y: (lat) => zero - toRow(lat) * scale,
    west: -left / scale,
    east: (WIDTH - left) / scale,
    south: toLat((zero - HEIGHT) / scale),
    north: toLat(zero / scale),
  };
}

/** Degrees on the Mercator plane of a latitude, and back (spherical, as web maps have it; EPSG:3857). */
function toRow(lat: number): number {
  const bounded = Math.max(-85, Math.min(85, lat));
  return (Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) * 180) / Math.PI;
}

function toLat(row: number): number {
  return (Math.atan(Math.exp((row * Math.PI) / 180)) * 360) / Math.PI - 90;
}

function middle(values: readonly number[]): [number, number] | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * TAIL)];
  const high = sorted[Math.ceil(sorted.length * (1 - TAIL)) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}
