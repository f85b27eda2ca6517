/** More days than this are counted in steps of several days. */
const MOST_STEPS = 1 << 16;

/** A share below this is the rounding dust of sums and differences, and no event. */
const DUST = 1e-6;

/**
 * Events by day, so that any bins can be made of them without looking at the events again. An event of one day counts
 * on that day; one that may have been on any of several days counts in equal shares on each, kept as differences: in
 * constant time, whatever the length. Beyond 179 years the step is longer than a day, and bins cut steps by length.
 */
export class DayCounts {
  private readonly first: number;
  private readonly step: number;
  private readonly whole: Int32Array;
  private readonly differences: Float64Array;

  /** For days of this span, inclusive. */
  constructor(first: number, last: number) {
    this.first = first;
    this.step = Math.ceil((last - first + 1) / MOST_STEPS);
    const steps = Math.ceil((last - first + 1) / this.step);
    this.whole = new Int32Array(steps);
    this.differences = new Float64Array(steps + 1);
  }

  /** Counts an event in (`by` 1) or out (-1). */
  add(first: number, last: number, by: number): void {
    const from = this.stepOf(first);
    const to = first === last ? from : this.stepOf(last);
    if (from === to) {
      this.whole[from] = (this.whole[from] ?? 0) + by;
      return;
    }
    const share = by / (to - from + 1);
    this.differences[from] = (this.differences[from] ?? 0) + share;
    this.differences[to + 1] = (this.differences[to + 1] ?? 0) - share;
  }

  private stepOf(day: number): number {
    const days = day - this.first;
    // Nearly always a day, and then nothing needs to be divided.
    return this.step === 1 ? days : Math.floor(days / this.step);
  }

  /** The sum in each of the bins that begin at these days; the last edge is the end. */
  bins(edges: Int32Array): Float64Array {
    const sums = new Float64Array(edges.length - 1);
    let density = 0;
    let bin = 0;
    for (let i = 0; i < this.whole.length; i++) {
      density += this.differences[i] ?? 0;
      const value = (this.whole[i] ?? 0) + (Math.abs(density) > 1e-9 ? density : 0);
      if (value === 0) continue;
      const day = this.first + i * this.step;
      while (bin < sums.length && (edges[bin + 1] ?? 0) <= day) bin++;
      if (bin === sums.length) break;
      this.spread(edges, sums, bin, day, value);
    }
    return sums.map((sum) => (sum > DUST ? sum : 0));
  }

  /** Gives the value of a step to the bins that it meets, the first of which is `bin`. */
  private spread(edges: Int32Array, sums: Float64Array, bin: number, day: number, value: number): void {
    const end = day + this.step;
    for (let i = bin; i < sums.length; i++) {
      const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
      if (from >= end) return;
      const days = Math.min(end, to) - Math.max(day, from);
      if (days > 0) sums[i] = (sums[i] ?? 0) + (value * days) / this.step;
    }
  }
}
