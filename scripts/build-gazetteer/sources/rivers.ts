import type { Feature } from 'geojson';
import { read } from 'shapefile';
import { boundsOf, eachPosition } from '../bounds.ts';
import { makeDraft, type Draft } from '../draft.ts';

interface River {
  readonly featurecla: string;
  readonly name: string | null;
  readonly name_alt: string | null;
  readonly scalerank: number;
}

/** Named rivers and lakes of Natural Earth, at the middle of their lines; one entry a name. */
export async function readRivers(shapefile: string): Promise<Draft[]> {
  const { features } = await read(shapefile, undefined, { encoding: 'utf-8' });
  const groups = new Map<string, Feature[]>();
  for (const feature of features) {
    const river = feature.properties as River;
    if (!river.name || !feature.geometry) continue;
    const group = groups.get(river.name);
    if (group) group.push(feature);
    else groups.set(river.name, [feature]);
  }
  return [...groups].map(([name, group]) => makeRiver(name, group));
}

function makeRiver(name: string, group: readonly Feature[]): Draft {
  const river = group[0]?.properties as River;
  const geometry = { type: 'GeometryCollection' as const, geometries: group.map((f) => f.geometry) };
  const bounds = boundsOf(geometry);
  const isLake = river.featurecla.startsWith('Lake') && group.length === 1;
  const short = name.replace(/ (?:River|R\.)$/, '');
  return makeDraft({
    key: `river:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    name,
    featureClass: 'H',
    featureCode: isLake ? 'LK' : 'STM',
    precision: 'admin1',
    ...nearestOnLine(geometry, bounds),
    radiusKm: bounds.radiusKm,
    alternates: [river.name_alt ?? '', short, isLake ? '' : `${short} River`].filter(Boolean),
    core: true,
  });
}

/** The point of the line nearest to the middle of its box: a bend must not put a river's point far from the river. */
function nearestOnLine(
  geometry: Parameters<typeof boundsOf>[0],
  middle: { lat: number; lon: number },
): { lat: number; lon: number } {
  let best = middle;
  let least = Infinity;
  eachPosition(geometry, ([lon = 0, lat = 0]) => {
    const d = (lat - middle.lat) ** 2 + (lon - middle.lon) ** 2;
    if (d >= least) return;
    least = d;
    best = { lat, lon };
  });
  return best;
}
