import fs from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { inFocus, simplifyLine, type LonLat } from './geometry.ts';

/** What we keep of a Natural Earth first-level unit. */
export interface Unit {
  /** Natural Earth's three-letter code of the country in control. */
  readonly country: string;
  /** ISO 3166-1 alpha-2, or `-1`. */
  readonly iso: string;
  /** ISO 3166-2, or a code of Natural Earth's own. */
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly arabic: string;
  /** Further names, between bars. */
  readonly alternates: string;
  /** 0 where Natural Earth has none. */
  readonly geonameId: number;
  /** Zoom from which Natural Earth draws the unit's outline, and its name. */
  readonly minZoom: number;
  readonly minLabel: number;
  readonly label: LonLat;
}

export type Units = Topology<{ units: GeometryCollection<Unit> }>;

/** Degrees (on the ground, at the equator 0.005 = 550 m). Natural Earth itself is no better than that far from the focus. */
const COARSE = 0.006;
/** Below a fifth of a pixel at the deepest data zoom. */
const FINE = 0.0004;

type Row = Record<string, string | number | null>;

/** Reads all first-level units into one topology, so that land, borders and provinces share every vertex. */
export function readUnits(folder: string): Units {
  const file = path.join(folder, 'data/build.json');
  const raw = JSON.parse(fs.readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon, Row>;
  const units: FeatureCollection<Polygon | MultiPolygon, Unit> = {
    type: 'FeatureCollection',
    features: raw.features.map((feature) => ({ ...feature, properties: toUnit(feature.properties) })),
  };
  const built = topology({ units }, 1e7) as unknown as Units;
  return simplified(built);
}

function toUnit(row: Row): Unit {
  const text = (key: string): string => String(row[key] ?? '');
  return {
    country: text('adm0_a3'),
    iso: text('iso_a2'),
    code: text('iso_3166_2'),
    name: text('name'),
    english: text('name_en'),
    arabic: text('name_ar'),
    alternates: text('name_alt'),
    geonameId: Math.max(0, Number(row['gn_id'] ?? 0)),
    minZoom: Math.round(Number(row['min_zoom'] ?? 7)),
    minLabel: Number(row['min_label'] ?? 8),
    label: [Number(row['longitude']), Number(row['latitude'])],
  };
}

/** Simplifies arc by arc: neighbours stay neighbours. Also undoes the quantisation, so that arcs are plain degrees. */
function simplified(units: Units): Units {
  const { scale, translate } = units.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = units.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const line = arc.map((delta): [number, number] => {
      x += delta[0] ?? 0;
      y += delta[1] ?? 0;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    const kept = simplifyLine(line, line.some(inFocus) ? FINE : COARSE);
    return kept.length >= 4 || !isRing(line) ? kept : line;
  });
  return { type: 'Topology', objects: units.objects, arcs };
}

function isRing(line: readonly LonLat[]): boolean {
  const first = line[0];
  const last = line.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}
