/** One example of a logistic regression: ids of features with their values, and what it counts. */
export interface Row {
  readonly ids: readonly number[];
  readonly values?: readonly number[];
  readonly target: 0 | 1;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights are pulled to 0, in units of one example. */
  readonly shrink: number;
}

/** Weights that make the targets most likely (AdaGrad over all rows each round, in the same order: always the same result). */
export function fitLogistic(rows: readonly Row[], size: number, options: LogisticOptions): Float64Array {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size);
  for (let round = 0; round < options.rounds; round++) {
    const slope = new Float64Array(size);
    for (const row of rows) {
      const error = row.weight * (row.target - likelihood(row, weights));
      row.ids.forEach((id, i) => (slope[id] = (slope[id] ?? 0) + error * (row.values?.[i] ?? 1)));
    }
    for (let i = 0; i < size; i++) {
      const step = (slope[i] ?? 0) - options.shrink * (weights[i] ?? 0);
      seen[i] = (seen[i] ?? 0) + step * step;
      weights[i] = (weights[i] ?? 0) + (options.rate * step) / (Math.sqrt(seen[i] ?? 0) + 1e-8);
    }
  }
  return weights;
}

/** How likely the weights hold the target 1 to be. */
export function likelihood({ ids, values }: Pick<Row, 'ids' | 'values'>, weights: Float64Array): number {
  const score = ids.reduce((sum, id, i) => sum + (weights[id] ?? 0) * (values?.[i] ?? 1), 0);
  return 1 / (1 + Math.exp(-score));
}
