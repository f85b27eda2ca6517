/** Codes strings as small numbers, so that filters compare bytes. Code 0 stands for "none". */
export class Dictionary {
  private readonly codes = new Map<string, number>();
  /** Value of each code; `values[0]` is the empty string for "none". */
  readonly values: string[] = [''];

  encode(value: string | null | undefined): number {
    if (value == null || value === '') return 0;
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.codes.set(value, code);
    this.values.push(value);
    return code;
  }

  /** The code of a value, or -1 for a value that no row has. */
  codeOf(value: string): number {
    return this.codes.get(value) ?? -1;
  }
}

/** One code a row. */
export interface SingleColumn {
  readonly kind: 'single';
  readonly codes: Uint16Array;
  readonly dictionary: Dictionary;
}

/** Any number of codes a row: those of row `i` are `codes.subarray(offsets[i], offsets[i + 1])`. */
export interface ListColumn {
  readonly kind: 'list';
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  readonly dictionary: Dictionary;
}

export function singleColumn<T>(rows: readonly T[], value: (row: T) => string | null): SingleColumn {
  const dictionary = new Dictionary();
  const codes = new Uint16Array(rows.length);
  rows.forEach((row, i) => {
    codes[i] = dictionary.encode(value(row));
  });
  return { kind: 'single', codes, dictionary };
}

/** Values of a row are taken once each, in the order in which they come. */
export function listColumn<T>(rows: readonly T[], values: (row: T) => readonly string[]): ListColumn {
  const dictionary = new Dictionary();
  const offsets = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, i) => {
    const all = values(row);
    for (const value of all.length > 1 ? new Set(all) : all) codes.push(dictionary.encode(value));
    offsets[i + 1] = codes.length;
  });
  return { kind: 'list', offsets, codes: Uint32Array.from(codes), dictionary };
}
