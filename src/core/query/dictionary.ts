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
