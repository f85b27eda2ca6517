import type { NameGroup } from './name-group.ts';
import type { FeatureRows } from './feature-rows.ts';
import { numbersOf } from './features.ts';

const F = numbersOf(
  'named-nearby',
  'nearby-gap',
  'nearby-share',
  'nearby-sure',
  'nearby-first',
  'nearby-stated',
  'nearby-area',
);

/** Characters over which the pull of a place in the text falls to a third. */
const REACH = 150;

/** Features of a place of the article that an unknown name may lie in or beside. */
export function emitNearby(group: NameGroup, index: number, rows: FeatureRows): void {
  const candidate = group.candidates[index];
  if (!candidate?.nearby) return;
  const { stated, gap, share, first, belief } = candidate.nearby;
  rows.put(F['named-nearby'], 1);
  rows.put(F['nearby-gap'], Math.exp(-gap / REACH));
  rows.put(F['nearby-share'], share);
  rows.put(F['nearby-sure'], belief);
  if (first) rows.put(F['nearby-first'], 1);
  if (stated) rows.put(F['nearby-stated'], 1);
  if (candidate.entry.precision === 'country' || candidate.entry.precision === 'admin1')
    rows.put(F['nearby-area'], 1);
}
