const FIRST_SIZE = 256;

/**
 * Features of candidates in the order in which they were told, one candidate after the other: a number and a value
 * each. Columns that grow, since the ranker looks at thousands of them an article, and an object each would cost more
 * than the work.
 */
export class FeatureRows {
  /** How many features were put in so far; where the next candidate's row begins. */
  length = 0;
  features = new Uint8Array(FIRST_SIZE);
  values = new Float64Array(FIRST_SIZE);

  put(feature: number, value: number): void {
    if (this.length === this.features.length) this.grow();
    this.features[this.length] = feature;
    this.values[this.length++] = value;
  }

  /** Forgets everything, to be filled again. */
  clear(): void {
    this.length = 0;
  }

  private grow(): void {
    const { features, values } = this;
    this.features = new Uint8Array(2 * features.length);
    this.features.set(features);
    this.values = new Float64Array(2 * values.length);
    this.values.set(values);
  }
}

/** `base` and what the weights make of the features from `from` to the last one. */
export function linearScore(rows: FeatureRows, from: number, weights: Float64Array, base = 0): number {
  const { features, values, length } = rows;
  let score = base;
  for (let i = from; i < length; i++) score += (weights[features[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return score;
}
