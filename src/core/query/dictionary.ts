/** Codes strings as small numbers, so that filters compare bytes. Code 0 stands for "none". */
export class Dictionary {
  private readonly codes = new Map<string, number>();
  private readonly keyOf: (value: string) => string;
  /** Value of each code, as it was first written; `values[0]` is the empty string for "none". */
  readonly values: string[] = [''];

  /** `keyOf`: spellings with one key are one value. */
  constructor(keyOf: (value: string) => string = (value) => value) {
    this.keyOf = keyOf;
  }

  encode(value: string | null | undefined): number {
    if (value == null || value === '') return 0;
    const exact = this.codes.get(value);
    if (exact !== undefined) return exact;
    const key = this.keyOf(value);
    const code = this.codes.get(key) ?? this.values.length;
    if (code === this.values.length) this.values.push(value);
    this.codes.set(key, code);
    this.codes.set(value, code);
    return code;
  }

  /** The code of a value, or -1 for a value that no row has. */
  codeOf(value: string): number {
    return this.codes.get(value) ?? this.codes.get(this.keyOf(value)) ?? -1;
  }
}
