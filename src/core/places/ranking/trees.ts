/**
 * Small regression trees whose values are added up. A tree's nodes stand in one list, the root first; each node is
 * `[feature, threshold, child, value]`: left (value of the feature at most the threshold) is `child`, right `child + 1`.
 * A leaf has `child` 0. `value` is the node's own estimate, so that a step down the tree says what its feature was worth.
 */
export interface Forest {
  /** Names of the features; nodes refer to them by index. */
  readonly keys: readonly string[];
  readonly trees: readonly (readonly Node[])[];
}

type Node = readonly [feature: number, threshold: number, child: number, value: number];

export const NO_FOREST: Forest = { keys: [], trees: [] };

/** The same nodes in columns, all trees one after the other: a row of numbers is read faster than a list of lists. */
interface Columns {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  readonly features: Uint16Array;
  readonly thresholds: Float64Array;
  /** Index of the left child among all nodes; 0 at a leaf. */
  readonly children: Int32Array;
  readonly values: Float64Array;
}

const columns = new WeakMap<Forest, Columns>();

function columnsOf(forest: Forest): Columns {
  let known = columns.get(forest);
  if (known) return known;
  const nodes = forest.trees.flat();
  let at = 0;
  const roots = Int32Array.from(forest.trees, (tree) => (at += tree.length) - tree.length);
  known = {
    roots,
    features: Uint16Array.from(nodes, ([feature]) => feature),
    thresholds: Float64Array.from(nodes, ([, threshold]) => threshold),
    children: Int32Array.from(
      forest.trees.flatMap((tree, t) => tree.map(([, , child]) => (child > 0 ? child + (roots[t] ?? 0) : 0))),
    ),
    values: Float64Array.from(nodes, ([, , , value]) => value),
  };
  columns.set(forest, known);
  return known;
}

/** The forest's value for one row of features. `onStep` is told what each feature on the way was worth. */
export function valueOf(
  forest: Forest,
  row: Float64Array,
  onStep?: (feature: number, worth: number) => void,
): number {
  const { roots, features, thresholds, children, values } = columnsOf(forest);
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] ?? 0;
    for (let child = children[node] ?? 0; child > 0; child = children[node] ?? 0) {
      const feature = features[node] ?? 0;
      const next = (row[feature] ?? 0) <= (thresholds[node] ?? 0) ? child : child + 1;
      if (onStep) onStep(feature, (values[next] ?? 0) - (values[node] ?? 0));
      node = next;
    }
    sum += values[node] ?? 0;
  }
  return sum;
}
