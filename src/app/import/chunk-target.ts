import type { EventChunk } from '../../core/query/table/coded-event.ts';
import type { MapTarget } from '../../state/store.ts';

/** Kilometres of a degree of latitude. */
const KM = 111;

/** Where the places of a chunk are: so that a reader sees what was just read. `null` when it has none. */
export function chunkTarget({ places }: EventChunk): MapTarget | null {
  if (places.length === 0) return null;
  const lats = places.map(({ lat }) => lat).sort(ascending);
  const lons = places.map(({ lon }) => lon).sort(ascending);
  // A few strays at the rim do not make the map small.
  const [south, north] = [at(lats, 0.02), at(lats, 0.98)];
  const [west, east] = [at(lons, 0.02), at(lons, 0.98)];
  const lat = (south + north) / 2;
  const width = (east - west) * Math.cos((lat * Math.PI) / 180);
  const km = Math.max(10, (Math.max(north - south, width) / 2) * KM);
  return { lat, lon: (west + east) / 2, km };
}

function ascending(a: number, b: number): number {
  return a - b;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}
