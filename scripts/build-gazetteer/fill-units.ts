import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import { CellIndex } from './cell-index.ts';
import type { Draft } from './draft.ts';
import { withoutGeneric } from './sources/districts.ts';

/** How far the nearest place with a known unit may lie. */
const MAX_KM = 60;

/**
 * Places and districts without a first-level unit, or with a code that is no unit of today, get that of the nearest
 * place of their country. Other areas and waters stay without.
 */
export function fillUnits(drafts: Draft[], units: ReadonlyMap<string, string>): void {
  const index = new CellIndex(drafts.filter((d) => d.featureClass === 'P' && d.admin1 !== ''));
  for (const draft of drafts) {
    const isKnown =
      draft.admin1 !== '' && (draft.featureCode !== 'ADM2' || units.has(`${draft.country}.${draft.admin1}`));
    if (isKnown || !draft.country) continue;
    if (!['P', 'S'].includes(draft.featureClass) && draft.featureCode !== 'ADM2') continue;
    let least = MAX_KM;
    for (const other of index.near(draft)) {
      const km = distanceKm(draft, other);
      if (other.country !== draft.country || km >= least) continue;
      least = km;
      draft.admin1 = other.admin1;
    }
  }
}

/** A seat that bears the name of its province or country is told from it by "City": Quebec City, Idlib City. */
export function addCityNames(drafts: readonly Draft[], units: ReadonlyMap<string, string>): void {
  const countries = new Map(
    drafts.filter((d) => d.featureCode.startsWith('PCL')).map((d) => [d.country, d.name]),
  );
  for (const draft of drafts) {
    if (!['PPLC', 'PPLA'].includes(draft.featureCode)) continue;
    const areas = [units.get(`${draft.country}.${draft.admin1}`) ?? '', countries.get(draft.country) ?? ''];
    const isNamesake = areas.some((area) => foldName(withoutGeneric(area)) === foldName(draft.name));
    if (isNamesake) draft.alternates.push(`${draft.name} City`);
  }
}
