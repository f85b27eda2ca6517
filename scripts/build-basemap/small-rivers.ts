import fs from 'node:fs';
import path from 'node:path';
import { File } from 'jsfive';
import { inBox, LEVANT, type LonLat } from './geometry.ts';

export interface RiverSegment {
  /** WDBII rank: 2 permanent major, 3 and 4 additional ones. */
  readonly level: number;
  readonly line: readonly LonLat[];
}

/** GSHHG stores coordinates as unsigned 16-bit fractions of a one-degree bin. */
const BIN_STEPS = 65535;
const COLUMNS = 360;
/** Levels that add rivers without drowning the map in wadis and canals. */
const LEVELS = new Set([2, 3, 4]);

/** Reads the rivers of the Levant and Iraq from GSHHG's binned netCDF file (HDF5 inside). They have no names. */
export function readSmallRivers(folder: string): RiverSegment[] {
  const bytes = fs.readFileSync(path.join(folder, 'usr/share/gmt-gshhg/binned_river_f.nc'));
  const file = new File(new Uint8Array(bytes).buffer, 'rivers');
  const column = (name: string): readonly number[] => file.get(name).value;
  const firstSegment = column('Id_of_first_segment_in_a_bin');
  const segmentCount = column('N_segments_in_a_bin');
  const firstPoint = column('Id_of_first_point_in_a_segment');
  const pointCount = column('N_points_for_a_segment');
  const level = column('Hierarchial_level_of_a_segment');
  const lon = column('Relative_longitude_from_SW_corner_of_bin');
  const lat = column('Relative_latitude_from_SW_corner_of_bin');
  const segments: RiverSegment[] = [];
  for (let bin = 0; bin < firstSegment.length; bin++) {
    const west = bin % COLUMNS;
    const south = 89 - Math.floor(bin / COLUMNS);
    if (!inBox([west + 0.5, south + 0.5], LEVANT)) continue;
    const first = firstSegment[bin] ?? 0;
    for (let s = first; s < first + (segmentCount[bin] ?? 0); s++) {
      if (!LEVELS.has(level[s] ?? 0)) continue;
      const start = firstPoint[s] ?? 0;
      const line = Array.from({ length: pointCount[s] ?? 0 }, (_, i): LonLat => {
        return [west + fraction(lon[start + i]), south + fraction(lat[start + i])];
      });
      if (line.length > 1) segments.push({ level: level[s] ?? 0, line });
    }
  }
  return segments;
}

/** The file's 16-bit values are unsigned, but stored under a signed type. */
function fraction(value = 0): number {
  return (value & 0xffff) / BIN_STEPS;
}
