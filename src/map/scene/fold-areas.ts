import { shapeBounds, type Bounds } from './bounds.ts';
import type { PlacedArea } from './lay-out.ts';
import { toPixel } from './world-pixels.ts';
import { countryName } from '../../ui/format.ts';

/** CSS pixels: a badge is wider than this, so in a smaller area it could only stand outside. */
const SMALLEST_SIDE = 56;
/** On a phone's map, badges of areas that are not twice as large would cover most of what they are about. */
const SMALLEST_ON_NARROW = 120;
const NARROW = 480;

/**
 * At small scales, provinces and districts become smaller than their badges. Those of one country are then counted
 * together under the country's name, with the events of which no more than the country is known.
 */
export function foldSmallAreas(areas: readonly PlacedArea[], zoom: number, mapWidth: number): PlacedArea[] {
  const smallest = mapWidth < NARROW ? SMALLEST_ON_NARROW : SMALLEST_SIDE;
  return foldAreas(areas, (area) => isSmall(area, zoom, smallest));
}

/** The areas of each country that the test names, counted under the country; one alone stays what it is. */
export function foldAreas(
  areas: readonly PlacedArea[],
  isFolded: (area: PlacedArea) => boolean,
): PlacedArea[] {
  const groups = new Map<string, PlacedArea[]>();
  for (const area of areas) {
    const { country, isCountry } = area;
    if (!country || !(isCountry || isFolded(area))) continue;
    const group = groups.get(country);
    if (group) group.push(area);
    else groups.set(country, [area]);
  }
  const folded = [...groups].filter(([, group]) => group.length > 1);
  const gone = new Set(folded.flatMap(([, group]) => group));
  return [
    ...areas.filter((area) => !gone.has(area)),
    ...folded.map(([country, group]) => joinAreas(country, group)),
  ];
}

function isSmall({ shape, at }: PlacedArea, zoom: number, smallest: number): boolean {
  const { west, south, east, north }: Bounds = shapeBounds(shape, at);
  const topLeft = toPixel({ lon: west, lat: north }, zoom);
  const bottomRight = toPixel({ lon: east, lat: south }, zoom);
  return Math.max(bottomRight.x - topLeft.x, bottomRight.y - topLeft.y) < smallest;
}

function joinAreas(country: string, group: readonly PlacedArea[]): PlacedArea {
  const whole = group.find(({ isCountry }) => isCountry);
  const first = whole ?? group[0];
  return {
    key: `country:${country}`,
    title: countryName(country),
    country,
    isCountry: true,
    places: group.flatMap(({ places }) => places),
    shape: whole?.shape ?? { kind: 'none' },
    at: first?.at ?? { lon: 0, lat: 0 },
  };
}
