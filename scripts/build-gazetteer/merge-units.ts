import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import type { Draft } from './draft.ts';
import { withoutGeneric } from './sources/districts.ts';

/** Two sources put the middle of one unit this far apart at most, in km, or as far as the unit reaches. */
const MAX_KM = 60;

/**
 * Natural Earth and GeoNames both have the counties of England and the départements: one entry is made of the two,
 * with the point and names of the first and the unit above it of the second. Returns the districts that are left.
 */
export function mergeUnits(provinces: readonly Draft[], districts: readonly Draft[]): Draft[] {
  const byName = new Map<string, Draft[]>();
  for (const district of districts) {
    const key = keyOf(district, district.name);
    byName.set(key, [...(byName.get(key) ?? []), district]);
  }
  const merged = new Set<Draft>();
  for (const unit of provinces) {
    if (unit.featureCode !== 'ADM2') continue;
    const keys = new Set([unit.name, ...unit.alternates].map((name) => keyOf(unit, name)));
    const twin = [...keys]
      .flatMap((key) => byName.get(key) ?? [])
      .find((d) => !merged.has(d) && distanceKm(unit, d) < Math.max(MAX_KM, d.radiusKm));
    if (!twin) continue;
    merged.add(twin);
    unit.admin1 = twin.admin1;
    unit.admin2 = twin.admin2;
    unit.alternates.push(twin.name);
  }
  return districts.filter((district) => !merged.has(district));
}

function keyOf({ country }: Draft, name: string): string {
  return `${country} ${foldName(withoutGeneric(name))}`;
}
