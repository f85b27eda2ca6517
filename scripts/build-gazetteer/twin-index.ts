import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import type { Draft } from './draft.ts';

/** How far apart, in km, two sources may put one place, by GeoNames feature class: rivers and lakes are long. */
const MAX_KM: Readonly<Record<string, number>> = { P: 12, S: 5, H: 600 };

/** Finds the entry of another source that is the same place as a supplement's row. */
export class TwinIndex {
  private readonly byName = new Map<string, Draft[]>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      if (!(draft.featureClass in MAX_KM)) continue;
      for (const key of keysOf(draft)) {
        const group = this.byName.get(key);
        if (group) group.push(draft);
        else this.byName.set(key, [draft]);
      }
    }
  }

  /** The nearest entry of the same class that shares a name, or `null`. */
  find(draft: Draft): Draft | null {
    // Quarters share their names with villages of the same district.
    if (draft.featureCode === 'PPLX' || draft.featureCode === 'BLDG') return null;
    let best: Draft | null = null;
    let least = MAX_KM[draft.featureClass] ?? 0;
    for (const key of keysOf(draft)) {
      for (const other of this.byName.get(key) ?? []) {
        const km = distanceKm(draft, other);
        if (km >= least || !isSameKind(draft, other)) continue;
        least = km;
        best = other;
      }
    }
    return best;
  }
}

function keysOf(draft: Draft): Set<string> {
  const keys = [draft.name, ...draft.alternates].map(foldName);
  return new Set(keys.flatMap((key) => [key, key.replace(/^al /, '')]));
}

function isSameKind(a: Draft, b: Draft): boolean {
  if (a.featureClass !== b.featureClass) return false;
  if (a.featureClass === 'P') return a.country === b.country;
  const isAirfield = (d: Draft): boolean => d.featureCode.startsWith('AIR');
  if (a.featureClass === 'S') return a.country === b.country && isAirfield(a) && isAirfield(b);
  return a.featureCode === b.featureCode;
}
