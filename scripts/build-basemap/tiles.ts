import GeoJSONVT from 'geojson-vt';
import { fromGeojsonVt } from 'vt-pbf';
import type { TileFeature, TileProperties } from './features.ts';
import type { Tile } from './pmtiles-archive.ts';

/** The deepest zoom that the file holds; the map draws zooms 7 to 12 from it. */
export const MAX_DATA_ZOOM = 6;
/** Units a tile: the deepest tiles are magnified 64 times, so they get twice the usual precision (about 75 m). */
const DEEP_EXTENT = 8192;
const EXTENT = 4096;

/** Features by layer of the tile. */
export type Layers = Readonly<Record<string, readonly TileFeature[]>>;

/** Cuts all layers into tiles from zoom 0 down. A tile holds what its display zoom, one deeper, may show. */
export function cutTiles(layers: Layers): Tile[] {
  const shallow = cutters(layers, EXTENT);
  const deep = cutters(layers, DEEP_EXTENT);
  const tiles: Tile[] = [];
  for (let z = 0; z <= MAX_DATA_ZOOM; z++) {
    const isDeepest = z === MAX_DATA_ZOOM;
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        const bytes = cutTile(isDeepest ? deep : shallow, z, x, y, isDeepest ? DEEP_EXTENT : EXTENT);
        if (bytes) tiles.push({ z, x, y, bytes });
      }
  }
  return tiles;
}

function cutters(layers: Layers, extent: number): Map<string, GeoJSONVT> {
  const options = { maxZoom: MAX_DATA_ZOOM, indexMaxZoom: MAX_DATA_ZOOM, indexMaxPoints: 0, extent };
  return new Map(
    Object.entries(layers).map(([name, features]) => {
      const isPoint = features[0]?.geometry.type === 'Point';
      // Labels near an edge must know of their neighbours behind it; lines only need their own width.
      const fine = { buffer: extent / (isPoint ? 32 : 64), tolerance: isPoint ? 0 : (3 * extent) / EXTENT };
      const collection = { type: 'FeatureCollection' as const, features: [...features] };
      return [name, new GeoJSONVT(collection, { ...options, ...fine })];
    }),
  );
}

function cutTile(
  index: ReadonlyMap<string, GeoJSONVT>,
  z: number,
  x: number,
  y: number,
  extent: number,
): Uint8Array | null {
  const layers: Record<string, object> = {};
  for (const [name, cutter] of index) {
    const features = cutter.getTile(z, x, y)?.features.filter((feature) => {
      const from = (feature.tags as TileProperties | null)?.z;
      return z === MAX_DATA_ZOOM || from === undefined || from <= z + 1;
    });
    if (features?.length) layers[name] = { features };
  }
  if (Object.keys(layers).length === 0) return null;
  return fromGeojsonVt(layers, { version: 2, extent });
}
