import Papa, { type ParseResult } from 'papaparse';
import type { Delimiter } from './delimiter.ts';
import { reasonFor } from '../../reasons.ts';

/** A row longer than this has swallowed others: its quote was never closed. UTF-16 code units. */
const MAX_ROW = 1_000_000;

export interface RawRow {
  /** Line in which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface BrokenRow {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

export interface ReadRows {
  readonly rows: readonly RawRow[];
  readonly broken: readonly BrokenRow[];
}

interface LowParser {
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): ParseResult<string[]>;
}

/**
 * Rows of CSV from text that comes piece by piece (with Unix line ends), over Papa Parse: the most used streaming
 * parser that says which row has broken quotes. It takes some 5 % of the time of an import (docs/performance.md).
 * uDSV is faster, but is made for well-formed files alone. A quote that is never closed costs its own line, not the file.
 */
export class RowReader {
  private readonly parser: LowParser;
  private readonly delimiter: Delimiter;
  private rest = '';
  private line = 1;

  constructor(delimiter: Delimiter) {
    this.delimiter = delimiter;
    // `Papa.Parser` is the parser without Papa's own reading of files: what to feed it, and when, is ours.
    const Parser = Papa.Parser as unknown as new (config: object) => LowParser;
    this.parser = new Parser({ delimiter, newline: '\n' });
  }

  push(text: string): ReadRows {
    this.rest += text;
    const read = this.take(false);
    if (this.rest.length <= MAX_ROW) return read;
    const broken = this.dropLine();
    const more = this.push('');
    return { rows: [...read.rows, ...more.rows], broken: [...read.broken, broken, ...more.broken] };
  }

  /** What is left when the file ends. */
  end(): ReadRows {
    const rows: RawRow[] = [];
    const broken: BrokenRow[] = [];
    while (this.rest !== '') {
      const read = this.take(true);
      rows.push(...read.rows);
      broken.push(...read.broken);
      if (this.rest !== '') broken.push(this.dropLine());
    }
    return { rows, broken };
  }

  private take(last: boolean): ReadRows {
    const { data, errors, meta } = this.parser.parse(this.rest, 0, !last);
    const open = last && errors.some(({ code }) => code === 'MissingQuotes');
    if (open) return this.takeBefore(data.length - 1);
    const malformed = new Set(errors.map(({ row }) => row));
    const read = this.number(data, malformed);
    this.rest = last ? '' : this.rest.slice(meta.cursor);
    return read;
  }

  /** All rows but the last, which an open quote has swallowed to the end of the file. */
  private takeBefore(count: number): ReadRows {
    const Parser = Papa.Parser as unknown as new (config: object) => LowParser;
    const limited = new Parser({ delimiter: this.delimiter, newline: '\n', preview: count });
    if (count === 0) return { rows: [], broken: [] };
    const { data, errors, meta } = limited.parse(this.rest, 0, false);
    const read = this.number(data.slice(0, count), new Set(errors.map(({ row }) => row)));
    this.rest = this.rest.slice(meta.cursor);
    return read;
  }

  private number(data: readonly string[][], malformed: ReadonlySet<number | undefined>): ReadRows {
    const rows: RawRow[] = [];
    const broken: BrokenRow[] = [];
    data.forEach((fields, i) => {
      const { line } = this;
      this.line += 1 + countLineEnds(fields);
      if (malformed.has(i)) broken.push({ line, reason: STRAY_QUOTE, raw: fields.join(this.delimiter) });
      else if (fields.length > 1 || fields[0]?.trim() !== '') rows.push({ line, fields });
    });
    return { rows, broken };
  }

  private dropLine(): BrokenRow {
    const end = this.rest.indexOf('\n');
    const raw = end < 0 ? this.rest : this.rest.slice(0, end);
    const line = this.line++;
    this.rest = end < 0 ? '' : this.rest.slice(end + 1);
    return { line, reason: OPEN_QUOTE, raw };
  }
}

const STRAY_QUOTE = reasonFor('stray-quote');
const OPEN_QUOTE = reasonFor('open-quote');

function countLineEnds(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) count++;
  }
  return count;
}
