import fs from 'node:fs';
import { makeDraft, type Draft } from '../draft.ts';

interface NaturalEarthUnit {
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
    readonly area_sqkm: number | null;
    readonly type_en: string | null;
    readonly abbrev: string | null;
  };
}

/** First-level units of Natural Earth at their label points. `units` are GeoNames' codes and English names. */
export function readProvinces(file: string, units: ReadonlyMap<string, string>): Draft[] {
  const { features } = JSON.parse(fs.readFileSync(file, 'utf8')) as { features: NaturalEarthUnit[] };
  const drafts: Draft[] = [];
  for (const { properties: p } of features) {
    const name = p.name ?? p.name_en;
    const code = p.gn_a1_code ?? '';
    if (!name || !/^[A-Z]{2}$/.test(p.iso_a2)) continue;
    const official = units.get(code);
    drafts.push(
      makeDraft({
        geonameId: p.gn_id && p.gn_id > 0 ? p.gn_id : null,
        key: `ne:${p.adm1_code}`,
        name: official ?? name,
        lat: p.latitude,
        lon: p.longitude,
        country: p.iso_a2,
        admin1: code.slice(3),
        featureClass: 'A',
        featureCode: 'ADM1',
        precision: 'admin1',
        radiusKm: 100,
        alternates: [name, p.name_en ?? '', p.gn_name ?? '', ...(p.name_alt ?? '').split('|')].filter(
          Boolean,
        ),
        arabic: p.name_ar,
        core: true,
      }),
    );
  }
  return drafts;
}
