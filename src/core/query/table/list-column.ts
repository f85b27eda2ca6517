import { grown } from './grown.ts';

/** A short list a row; rows with the same list share it. */
export class ListColumn<T> {
  /** Index in `lists`, by row; 0 is the empty list. */
  codes = new Uint32Array(0);
  readonly lists: (readonly T[])[] = [[]];
  private readonly known = new Map<string, number>([['', 0]]);
  private readonly keyOf: (item: T) => string;

  /** `keyOf`: the same for items that are the same. */
  constructor(keyOf: (item: T) => string) {
    this.keyOf = keyOf;
  }

  code(list: readonly T[]): number {
    const key = list.map(this.keyOf).join('\u001f');
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.lists.length;
      this.known.set(key, code);
      this.lists.push(list);
    }
    return code;
  }

  at(row: number): readonly T[] {
    return this.lists[this.codes[row] ?? 0] ?? [];
  }

  makeRoom(rows: number): void {
    this.codes = grown(this.codes, rows);
  }
}
