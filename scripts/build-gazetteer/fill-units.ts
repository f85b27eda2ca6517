import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import { CellIndex } from './cell-index.ts';
import type { Draft } from './draft.ts';

/** How far the nearest place with a known unit may lie. */
const MAX_KM = 60;

/** Places without a first-level unit get that of the nearest place of their country. Areas and waters stay without. */
export function fillUnits(drafts: Draft[]): void {
  const index = new CellIndex(drafts.filter((d) => d.featureClass === 'P' && d.admin1 !== ''));
  for (const draft of drafts) {
    if (draft.admin1 || !draft.country || !['P', 'S'].includes(draft.featureClass)) continue;
    let least = MAX_KM;
    for (const other of index.near(draft)) {
      const km = distanceKm(draft, other);
      if (other.country !== draft.country || km >= least) continue;
      least = km;
      draft.admin1 = other.admin1;
    }
  }
}
