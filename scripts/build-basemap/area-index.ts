import { decodeAreas, type AreasFile } from '../../src/core/areas/decode-areas.ts';

/** Tenths of a degree: the index only says whose outlines are worth a look. */
const STEPS = 10;

/** The box of each country's outline: west, south, east, north in degrees, rounded outwards. */
export function indexAreas(
  files: ReadonlyMap<string, AreasFile>,
): Readonly<Record<string, readonly [number, number, number, number]>> {
  const entries = [...files].flatMap(([country, file]) => {
    const points = decodeAreas(file).country?.rings.flat() ?? [];
    if (points.length === 0) return [];
    const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
    const box = [
      Math.floor(Math.min(...lons) * STEPS),
      Math.floor(Math.min(...lats) * STEPS),
      Math.ceil(Math.max(...lons) * STEPS),
      Math.ceil(Math.max(...lats) * STEPS),
    ].map((value) => value / STEPS);
    return [[country, box] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as unknown as Readonly<
    Record<string, readonly [number, number, number, number]>
  >;
}
