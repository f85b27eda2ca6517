/** Vectors of unit length, `dimensions` numbers each, one after the other. */
export interface Vectors {
  readonly values: Float32Array;
  readonly dimensions: number;
  readonly count: number;
}

/**
 * Spherical k-means (Dhillon and Modha 2001): the cluster of each vector, and the clusters' centres, of unit length.
 * Starts from vectors spread evenly over their order, so that no chance is involved; a cluster that empties stays empty.
 */
export function cluster(
  vectors: Vectors,
  weights: Float32Array,
  clusters: number,
  rounds: number,
): { readonly of: Uint16Array; readonly centres: Vectors } {
  const { values, dimensions, count } = vectors;
  const centres = new Float32Array(clusters * dimensions);
  for (let c = 0; c < clusters; c++) {
    const at = Math.floor((c * count) / clusters) * dimensions;
    centres.set(values.subarray(at, at + dimensions), c * dimensions);
  }
  const of = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) of[i] = nearest(values, i * dimensions, centres, clusters, dimensions);
    const sums = new Float64Array(centres.length);
    for (let i = 0; i < count; i++) {
      const weight = weights[i] ?? 1;
      const to = (of[i] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d++)
        sums[to + d] = (sums[to + d] ?? 0) + weight * (values[i * dimensions + d] ?? 0);
    }
    for (let c = 0; c < clusters; c++) centreOf(sums, centres, c * dimensions, dimensions);
  }
  return { of, centres: { values: centres, dimensions, count: clusters } };
}

function nearest(
  values: Float32Array,
  at: number,
  centres: Float32Array,
  clusters: number,
  dimensions: number,
): number {
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < clusters; c++) {
    const from = c * dimensions;
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += (values[at + d] as number) * (centres[from + d] as number);
    if (sum > most) [most, best] = [sum, c];
  }
  return best;
}

function centreOf(sums: Float64Array, centres: Float32Array, from: number, dimensions: number): void {
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += (sums[from + d] ?? 0) ** 2;
  if (square === 0) return;
  const length = Math.sqrt(square);
  for (let d = 0; d < dimensions; d++) centres[from + d] = (sums[from + d] ?? 0) / length;
}
