import { foldText } from '../fold-text.ts';
import { SEPARATOR, type TextRun } from './text-run.ts';

/** Anything beyond ASCII. */
const NOT_PLAIN = /[\u0080-\uffff]/;
const APOSTROPHES = /['`]/g;

interface Part {
  readonly firstRow: number;
  readonly rows: number;
  readonly text: string;
  /** By row, which of the texts is its own; `null` where each has one of its own. */
  readonly codes: Uint16Array | null;
  /** How many texts there are. */
  readonly count: number;
  /** Where each text begins; made when first asked for. */
  starts: Uint32Array | null;
  /** The same texts as the search sees them; made by the first search. */
  folded: { readonly text: string; readonly starts: Uint32Array } | null;
}

/** One text a row, kept as long strings that are cut when somebody asks. */
export class TextColumn {
  private readonly parts: Part[] = [];
  private rows = 0;

  /** Rows so far. */
  get length(): number {
    return this.rows;
  }

  /** The texts of the next rows. */
  append({ text, codes }: TextRun, rows: number): void {
    const count = codes ? codes.reduce((most, code) => Math.max(most, code), 0) + 1 : rows;
    this.parts.push({ firstRow: this.rows, rows, text, codes, count, starts: null, folded: null });
    this.rows += rows;
  }

  at(row: number): string {
    const part = this.partOf(row);
    if (!part || part.text === '') return '';
    part.starts ??= startsOf(part.text, part.count);
    const i = part.codes?.[row - part.firstRow] ?? row - part.firstRow;
    return part.text.slice(part.starts[i], (part.starts[i + 1] ?? 0) - 1);
  }

  /** Takes whole parts out: rows `[first, end)`, as they were appended. The rows behind them move up. */
  removeRows(first: number, end: number): void {
    const kept = this.parts.filter(({ firstRow }) => firstRow < first || firstRow >= end);
    let firstRow = 0;
    const moved = kept.map((part) => {
      const at = firstRow;
      firstRow += part.rows;
      return { ...part, firstRow: at };
    });
    this.parts.splice(0, this.parts.length, ...moved);
    this.rows = firstRow;
  }

  /** The first row whose text is exactly this one and that passes the test, or -1. */
  find(text: string, test: (row: number) => boolean = () => true): number {
    for (const part of this.parts) {
      for (let at = part.text.indexOf(text); at >= 0 && text !== ''; at = part.text.indexOf(text, at + 1)) {
        part.starts ??= startsOf(part.text, part.count);
        const i = lineOf(part.starts, at);
        if (part.starts[i] !== at || part.starts[i + 1] !== at + text.length + 1) continue;
        const row = firstOf(part, i, test);
        if (row >= 0) return row;
      }
    }
    return -1;
  }

  /** Folds the next run of rows for the search; false when all are. Some 10 ms each: for when nobody waits. */
  prepare(): boolean {
    const next = this.parts.find(({ text, folded }) => folded === null && text !== '');
    if (next) next.folded = fold(next);
    return next !== undefined;
  }

  /** Calls `hit` for each row whose folded text holds a folded word. The first search folds what is not yet. */
  search(word: string, hit: (row: number) => void): void {
    for (const part of this.parts) {
      if (part.text === '') continue;
      part.folded ??= fold(part);
      const { text, starts } = part.folded;
      const { codes, firstRow } = part;
      const holds = codes && new Uint8Array(part.count);
      let at = text.indexOf(word);
      while (at >= 0) {
        const i = lineOf(starts, at);
        if (holds) holds[i] = 1;
        else hit(firstRow + i);
        at = text.indexOf(word, starts[i + 1]);
      }
      if (holds) codes.forEach((code, row) => holds[code] === 1 && hit(firstRow + row));
    }
  }

  private partOf(row: number): Part | undefined {
    let [low, high] = [0, this.parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.parts[middle]?.firstRow ?? Infinity) <= row) low = middle + 1;
      else high = middle;
    }
    return this.parts[low - 1];
  }
}

/** The first row with one of the texts that passes the test, or -1. */
function firstOf({ codes, firstRow }: Part, text: number, test: (row: number) => boolean): number {
  if (!codes) return test(firstRow + text) ? firstRow + text : -1;
  for (let i = 0; i < codes.length; i++) if (codes[i] === text && test(firstRow + i)) return firstRow + i;
  return -1;
}

/** Start of each text, and one more: where a text behind the last one would begin. */
function startsOf(text: string, rows: number): Uint32Array {
  const starts = new Uint32Array(rows + 1);
  let at = 0;
  for (let i = 1; i <= rows; i++) {
    const end = text.indexOf(SEPARATOR, at);
    at = (end < 0 ? text.length : end) + 1;
    starts[i] = at;
  }
  return starts;
}

/** Plain ASCII (most coded data) is folded in one go; anything else row by row, as queries are. */
function fold({ text, count }: Part): { text: string; starts: Uint32Array } {
  const folded = NOT_PLAIN.test(text)
    ? text.split(SEPARATOR).map(foldText).join(SEPARATOR)
    : text.toLowerCase().replace(APOSTROPHES, '');
  return { text: folded, starts: startsOf(folded, count) };
}

/** The index of the last start that is not beyond a position. */
function lineOf(starts: Uint32Array, at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
