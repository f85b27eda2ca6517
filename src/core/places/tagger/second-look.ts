import type { TaggerContext } from './context.ts';
import type { Emit } from './features.ts';
import { join, mix } from './hash.ts';
import { findSupport } from './support.ts';

/** What the first look believed, spread over the article, for the features of the second. */
export interface FirstLook {
  /** Probability of each token to be part of a place name, 0 outside runs. */
  readonly belief: Float32Array;
  /** By hash of a lower-cased word: sum of beliefs and number of occurrences. */
  readonly words: ReadonlyMap<number, readonly [sum: number, count: number]>;
  /** Fit of gazetteer names with the article's places. */
  readonly support: ReadonlyMap<unknown, number>;
  /** Run number of each token plus 1, 0 outside runs. */
  readonly runOf: Int32Array;
}

export function spreadBelief(context: TaggerContext, belief: Float32Array): FirstLook {
  const words = new Map<number, [number, number]>();
  const runOf = new Int32Array(belief.length);
  context.runs.forEach((run, r) => {
    for (let i = run.from; i < run.to; i++) {
      runOf[i] = r + 1;
      const hash = context.hashes[i] ?? 0;
      const known = words.get(hash);
      if (known) {
        known[0] += belief[i] ?? 0;
        known[1]++;
      } else words.set(hash, [belief[i] ?? 0, 1]);
    }
  });
  return { belief, words, support: findSupport(context, belief), runOf };
}

/** Steps of belief: 0 to 5. */
function level(belief: number): number {
  if (belief < 0.05) return 0;
  if (belief < 0.25) return 1;
  if (belief < 0.5) return 2;
  if (belief < 0.75) return 3;
  return belief < 0.95 ? 4 : 5;
}

/** Features that the first look makes possible: the same word elsewhere, the neighbours in a list, the fit on the map. */
export function emitSecondLook(context: TaggerContext, look: FirstLook, i: number, emit: Emit): void {
  const { hashes, groups, coverOf } = context;
  const own = look.belief[i] ?? 0;
  const ownLevel = level(own);
  const place = Math.min(3, i - (groups.from[i] ?? i));
  emit(mix(100, ownLevel));
  emit(mix(101, (ownLevel << 4) | level(look.belief[i + 1] ?? 0)));
  emit(mix(102, (ownLevel << 4) | level(look.belief[i - 1] ?? 0)));
  const [sum, count] = look.words.get(hashes[i] ?? 0) ?? [own, 1];
  const elsewhere = count > 1 ? 1 + level((sum - own) / (count - 1)) : 0;
  emit(mix(103, (elsewhere << 4) | Math.min(3, count - 1)));
  emit(mix(104, (elsewhere << 4) | ownLevel));
  emit(
    mix(105, join((elsewhere << 4) | ownLevel, (place << 4) | ((groups.to[i] ?? 0) - (groups.from[i] ?? 0)))),
  );
  emitNeighbours(context, look, i, ownLevel, emit);
  const cover = coverOf[i];
  if (!cover) return;
  const fit = level(look.support.get(cover.known) ?? 0);
  emit(mix(110, fit));
  emit(mix(111, (fit << 4) | ownLevel));
  emit(mix(112, join(fit, cover.known.best)));
}

function emitNeighbours(
  { runs, hashes }: TaggerContext,
  look: FirstLook,
  i: number,
  own: number,
  emit: Emit,
): void {
  const r = (look.runOf[i] ?? 0) - 1;
  const run = runs[r];
  if (!run) return;
  const before = runs[r - 1];
  if (before && run.from - before.to <= 3) {
    const gap = gapHash(hashes, before.to, run.from);
    const value = level(look.belief[before.to - 1] ?? 0);
    emit(mix(106, join(gap, value)));
    emit(mix(107, join(gap, (value << 4) | own)));
  }
  const after = runs[r + 1];
  if (after && after.from - run.to <= 3) {
    const gap = gapHash(hashes, run.to, after.from);
    const value = level(look.belief[after.from] ?? 0);
    emit(mix(108, join(gap, value)));
    emit(mix(109, join(gap, (value << 4) | own)));
  }
}

function gapHash(hashes: Int32Array, from: number, to: number): number {
  let h = 17;
  for (let i = from; i < to; i++) h = join(h, hashes[i] ?? 0);
  return h;
}
