import { Dictionary } from '../dictionary.ts';
import { grown } from './grown.ts';

/**
 * The values of one facet. A row has one code, and a code stands for a set of values: most sets hold one, and rows
 * that name the same actors share theirs. So that a row with many values costs no more than a row with one, and a row
 * can be written over.
 */
export class FacetColumn {
  /** By row; code 0 is the empty set. Longer than there are rows. */
  codes: Uint8Array | Uint32Array;
  readonly dictionary: Dictionary;
  /** Value codes of each set, sorted as they were given. */
  readonly sets: (readonly number[])[] = [[]];
  private readonly known = new Map<string, number>();
  private readonly single: number[] = [0];

  /** `small`: fewer than 256 sets, one byte a row. `keyOf`: values with one key are one. */
  constructor(small: boolean, keyOf?: (value: string) => string) {
    this.codes = small ? new Uint8Array(0) : new Uint32Array(0);
    this.dictionary = new Dictionary(keyOf);
  }

  /** The code of one value; the empty string and `null` are none. */
  codeOne(value: string | null): number {
    const code = this.dictionary.encode(value);
    let set = this.single[code];
    if (set === undefined) {
      set = this.sets.length;
      this.sets.push([code]);
      this.single[code] = set;
    }
    return set;
  }

  /** The code of several values, each taken once. */
  codeSet(values: readonly string[]): number {
    if (values.length < 2) return this.codeOne(values[0] ?? null);
    const codes = [...new Set(values.map((value) => this.dictionary.encode(value)))].filter(
      (code) => code > 0,
    );
    if (codes.length < 2) return this.codeOne(this.dictionary.values[codes[0] ?? 0] ?? null);
    const key = codes.join(' ');
    let set = this.known.get(key);
    if (set === undefined) {
      set = this.sets.length;
      this.sets.push(codes);
      this.known.set(key, set);
    }
    return set;
  }

  /** The values of a set. */
  valuesOf(set: number): readonly string[] {
    return (this.sets[set] ?? []).map((code) => this.dictionary.values[code] ?? '');
  }

  makeRoom(rows: number): void {
    this.codes = grown(this.codes, rows);
  }

  /** For each set whether it holds one of the wanted values. */
  setsWith(wanted: (value: string, code: number) => boolean): Uint8Array {
    const isWanted = this.dictionary.values.map((value, code) => code > 0 && wanted(value, code));
    return Uint8Array.from(this.sets, (codes) => (codes.some((code) => isWanted[code]) ? 1 : 0));
  }

  /** The same for values by name, in whichever spelling. */
  setsOf(wanted: readonly string[]): Uint8Array {
    const codes = new Set(wanted.map((value) => this.dictionary.codeOf(value)));
    return this.setsWith((_, code) => codes.has(code));
  }
}
