import { distanceKm } from '../../../src/core/gazetteer/distance.ts';
import { makeDraft, type Draft } from '../draft.ts';

/**
 * Second-level units that have no coordinates of their own: the middle of their member places.
 * A unit without a member place is left out. `radiusKm` is the distance to the farthest member, at least 5 km.
 */
export function makeDistricts(
  units: ReadonlyMap<string, string>,
  members: readonly Draft[],
  idsAreCodes: ReadonlySet<string>,
): Draft[] {
  const groups = groupByUnit(members, (d) => (d.admin2 ? `${d.country}.${d.admin1}.${d.admin2}` : ''));
  const drafts: Draft[] = [];
  for (const [code, name] of units) {
    const group = groups.get(code);
    const [country = '', admin1 = '', admin2 = ''] = code.split('.');
    if (!group || country === 'US') continue;
    drafts.push(
      makeDraft({
        geonameId: idsAreCodes.has(country) && /^\d{6,8}$/.test(admin2) ? Number(admin2) : null,
        key: `adm2:${code}`,
        name,
        country,
        admin1,
        admin2,
        featureClass: 'A',
        featureCode: 'ADM2',
        precision: 'admin2',
        ...middleOf(group),
        alternates: [withoutGeneric(name)],
      }),
    );
  }
  return drafts;
}

/** First-level units that Natural Earth lacks (England, the regions of France and Italy), in the same way. */
export function makeMissingProvinces(
  units: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
  members: readonly Draft[],
  ids: ReadonlyMap<string, number>,
): Draft[] {
  const groups = groupByUnit(members, (d) => `${d.country}.${d.admin1}`);
  const drafts: Draft[] = [];
  for (const [code, name] of units) {
    const group = groups.get(code);
    const [country = '', admin1 = ''] = code.split('.');
    if (!group || present.has(code)) continue;
    drafts.push(
      makeDraft({
        geonameId: ids.get(code) ?? null,
        key: `adm1:${code}`,
        name,
        country,
        admin1,
        featureClass: 'A',
        featureCode: 'ADM1',
        precision: 'admin1',
        ...middleOf(group),
        alternates: [withoutGeneric(name)],
        core: true,
      }),
    );
  }
  return drafts;
}

const GENERIC =
  / (?:district|governorate|province|raion|rayon|county|department|municipality|region|oblast|state|prefecture|city)$/i;

/** "Talkalakh District" is also called "Talkalakh". */
export function withoutGeneric(name: string): string {
  return name
    .replace(GENERIC, '')
    .replace(/^(?:caza|qadaa|distrito|provincia|département) (?:de |du |d’|d')?/i, '');
}

function groupByUnit(members: readonly Draft[], codeOf: (d: Draft) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const member of members) {
    const code = codeOf(member);
    const group = groups.get(code);
    if (group) group.push(member);
    else groups.set(code, [member]);
  }
  return groups;
}

/** Middle of the members' bounding box: a plain mean would sit in the largest town. */
function middleOf(group: readonly Draft[]): { lat: number; lon: number; radiusKm: number } {
  const lats = group.map((d) => d.lat);
  const lons = group.map((d) => d.lon);
  const middle = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lon: (Math.min(...lons) + Math.max(...lons)) / 2,
  };
  return { ...middle, radiusKm: Math.max(5, ...group.map((d) => distanceKm(middle, d))) };
}
