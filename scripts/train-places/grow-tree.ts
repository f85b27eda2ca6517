import type { Forest } from '../../src/core/places/ranking/trees.ts';

/** A candidate as a boosting step sees it. */
export interface Sample {
  readonly values: Float64Array;
  gradient: number;
  curvature: number;
}

type Tree = Forest['trees'][number];
type Node = [feature: number, threshold: number, child: number, value: number];

const DEPTH = Number(process.env['DEPTH'] ?? 3);
/** Pulls the values of small leaves towards nothing. */
const RIDGE = Number(process.env['RIDGE'] ?? 5);
/** A leaf must hold this much curvature, lest it learn one article by heart. */
const LEAST_CURVATURE = Number(process.env['MINH'] ?? 3);
const LEAST_GAIN = 0.5;

/** Grows one tree level by level; `thresholds` are the cuts to try, by feature. */
export function growTree(
  samples: readonly Sample[],
  thresholds: readonly Float64Array[],
  shrinkage: number,
): Tree {
  const nodes: Node[] = [[0, 0, 0, 0]];
  const binned = binsOf(samples, thresholds);
  const grow = (at: number, members: Int32Array, depth: number): void => {
    const node = nodes[at];
    if (!node) return;
    const [g, h] = sumOf(samples, members);
    node[3] = round((shrinkage * g) / (h + RIDGE));
    if (depth === DEPTH) return;
    const split = bestSplit(samples, members, thresholds, binned, g, h);
    if (!split) return;
    node[0] = split.feature;
    node[1] = thresholds[split.feature]?.[split.bin] ?? 0;
    node[2] = nodes.push([0, 0, 0, 0], [0, 0, 0, 0]) - 2;
    const bins = binned[split.feature];
    grow(
      node[2],
      members.filter((i) => (bins?.[i] ?? 0) <= split.bin),
      depth + 1,
    );
    grow(
      node[2] + 1,
      members.filter((i) => (bins?.[i] ?? 0) > split.bin),
      depth + 1,
    );
  };
  grow(
    0,
    Int32Array.from(samples, (_, i) => i),
    0,
  );
  return nodes;
}

/** The value of the leaf that a row falls into. */
export function leafOf(tree: Tree, values: Float64Array): number {
  let node = tree[0];
  while (node && node[2] > 0) node = tree[(values[node[0]] ?? 0) <= node[1] ? node[2] : node[2] + 1];
  return node?.[3] ?? 0;
}

const cache = new WeakMap<readonly Sample[], Uint8Array[]>();

/** Index of the first threshold that a value does not exceed, for each feature and sample. */
function binsOf(samples: readonly Sample[], thresholds: readonly Float64Array[]): Uint8Array[] {
  let bins = cache.get(samples);
  if (!bins) {
    bins = thresholds.map((cuts, k) =>
      Uint8Array.from(samples, ({ values }) => {
        let bin = 0;
        while (bin < cuts.length && (values[k] ?? 0) > (cuts[bin] ?? Infinity)) bin++;
        return bin;
      }),
    );
    cache.set(samples, bins);
  }
  return bins;
}

function bestSplit(
  samples: readonly Sample[],
  members: Int32Array,
  thresholds: readonly Float64Array[],
  binned: readonly Uint8Array[],
  g: number,
  h: number,
): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let most = LEAST_GAIN + worth(g, h);
  thresholds.forEach((cuts, feature) => {
    const bins = binned[feature];
    if (!bins || cuts.length === 0) return;
    const gradients = new Float64Array(cuts.length + 1);
    const curvatures = new Float64Array(cuts.length + 1);
    for (const i of members) {
      const sample = samples[i];
      const bin = bins[i] ?? 0;
      if (!sample) continue;
      gradients[bin] = (gradients[bin] ?? 0) + sample.gradient;
      curvatures[bin] = (curvatures[bin] ?? 0) + sample.curvature;
    }
    let left = 0;
    let leftH = 0;
    for (let bin = 0; bin < cuts.length; bin++) {
      left += gradients[bin] ?? 0;
      leftH += curvatures[bin] ?? 0;
      if (leftH < LEAST_CURVATURE || h - leftH < LEAST_CURVATURE) continue;
      const gain = worth(left, leftH) + worth(g - left, h - leftH);
      if (gain > most) [most, best] = [gain, { feature, bin }];
    }
  });
  return best;
}

function worth(g: number, h: number): number {
  return (g * g) / (h + RIDGE);
}

function sumOf(samples: readonly Sample[], members: Int32Array): [number, number] {
  let g = 0;
  let h = 0;
  for (const i of members) {
    g += samples[i]?.gradient ?? 0;
    h += samples[i]?.curvature ?? 0;
  }
  return [g, h];
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
