import type { NameGroup } from './name-group.ts';
import type { EmitFeature } from './own-features.ts';

/** Characters over which the pull of a place in the text falls to a third. */
const REACH = 150;

/** Features of a place of the article that an unknown name may lie in or beside. */
export function emitNearby(group: NameGroup, index: number, emit: EmitFeature): void {
  const candidate = group.candidates[index];
  if (!candidate?.nearby) return;
  const { stated, gap, share, first, belief } = candidate.nearby;
  emit('named-nearby', 1);
  emit('nearby-gap', Math.exp(-gap / REACH));
  emit('nearby-share', share);
  emit('nearby-sure', belief);
  if (first) emit('nearby-first', 1);
  if (stated) emit('nearby-stated', 1);
  if (candidate.entry.precision === 'country' || candidate.entry.precision === 'admin1')
    emit('nearby-area', 1);
}
