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

const positions = new WeakMap<Forest, ReadonlyMap<string, number>>();

/** Index of each feature of a forest by its key. */
export function positionsOf(forest: Forest): ReadonlyMap<string, number> {
  let known = positions.get(forest);
  if (!known) positions.set(forest, (known = new Map(forest.keys.map((key, i) => [key, i]))));
  return known;
}

/** The forest's value for one row of features. `onStep` is told what each feature on the way was worth. */
export function valueOf(
  forest: Forest,
  row: ArrayLike<number>,
  onStep?: (feature: number, worth: number) => void,
): number {
  let sum = 0;
  for (const tree of forest.trees) {
    let node = tree[0];
    while (node !== undefined && node[2] > 0) {
      const next: Node | undefined = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[2] + 1];
      if (next && onStep) onStep(node[0], next[3] - node[3]);
      node = next;
    }
    sum += node?.[3] ?? 0;
  }
  return sum;
}
