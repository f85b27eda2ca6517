import type { Place } from './scene.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Side of the whole world at zoom 0, in CSS pixels (Leaflet's tile). */
const WORLD = 256;
const DEGREE = Math.PI / 180;
/** Where Web Mercator ends. */
const MAX_LATITUDE = 85.0511287798;

/** Web Mercator pixels at a zoom, as Leaflet counts them, without needing a map. */
export function toPixel({ lon, lat }: Place, zoom: number): Pixel {
  const size = WORLD * 2 ** zoom;
  const sin = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * DEGREE);
  return {
    x: (lon / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size,
  };
}

/** The other way round. */
export function toPlace({ x, y }: Pixel, zoom: number): Place {
  const size = WORLD * 2 ** zoom;
  const lat = Math.atan(Math.sinh(2 * Math.PI * (0.5 - y / size))) / DEGREE;
  return { lon: (x / size - 0.5) * 360, lat };
}
