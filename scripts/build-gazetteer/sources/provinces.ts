import fs from 'node:fs';
import type { Geometry } from 'geojson';
import { radiusOfArea } from '../bounds.ts';
import { makeDraft, type Draft } from '../draft.ts';
import { withoutGeneric } from './districts.ts';

interface NaturalEarthUnit {
  readonly geometry: Geometry | null;
  readonly properties: {
    readonly adm1_code: string;
    readonly iso_a2: string;
    readonly name: string | null;
    readonly name_alt: string | null;
    readonly name_en: string | null;
    readonly name_ar: string | null;
    readonly gn_name: string | null;
    readonly gn_id: number | null;
    readonly gn_a1_code: string | null;
    readonly latitude: number;
    readonly longitude: number;
    readonly gn_level: number | null;
    readonly type_en: string | null;
  };
}

/**
 * Units of Natural Earth at their label points: first-level ones, or second-level ones where its "admin 1" is finer
 * than GeoNames' (counties of England, départements). `units` and `ids` are GeoNames' names and ids by `CC.code`.
 */
export function readProvinces(
  file: string,
  units: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, number>,
): Draft[] {
  const { features } = JSON.parse(fs.readFileSync(file, 'utf8')) as { features: NaturalEarthUnit[] };
  const drafts: Draft[] = [];
  for (const { properties: p, geometry } of features) {
    const name = p.name ?? p.name_en;
    const code = p.gn_a1_code ?? '';
    if (!name || !/^[A-Z]{2}$/.test(p.iso_a2)) continue;
    drafts.push(makeUnit(p, name, code, units, ids, radiusOf(geometry)));
  }
  return drafts;
}

/** The smallest radius of a unit, in km. */
const LEAST_RADIUS = 5;

function radiusOf(geometry: Geometry | null): number {
  return Math.max(LEAST_RADIUS, geometry ? radiusOfArea(geometry) : 0);
}

/** Countries whose finer units, counties and départements, are known abroad. */
const FINE_UNITS: ReadonlySet<string> = new Set('GB IE FR IT ES'.split(' '));

function makeUnit(
  p: NaturalEarthUnit['properties'],
  name: string,
  code: string,
  units: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, number>,
  radiusKm: number,
): Draft {
  const official = p.gn_level === 1 ? units.get(code) : undefined;
  const geonameId = official === undefined ? p.gn_id : (ids.get(code) ?? p.gn_id);
  const spellings = [name, p.name_en ?? '', p.gn_name ?? '', ...(p.name_alt ?? '').split('|')];
  return makeDraft({
    geonameId: geonameId && geonameId > 0 ? geonameId : null,
    key: `ne:${p.adm1_code}`,
    name: official ?? name,
    lat: p.latitude,
    lon: p.longitude,
    country: p.iso_a2,
    admin1: code.slice(3),
    featureClass: 'A',
    featureCode: official === undefined ? 'ADM2' : 'ADM1',
    precision: official === undefined ? 'admin2' : 'admin1',
    radiusKm,
    alternates: [...spellings, ...[official ?? '', ...spellings].map(withoutGeneric)].filter(Boolean),
    arabic: p.name_ar,
    core: official !== undefined || FINE_UNITS.has(p.iso_a2),
  });
}
