import { sniffDelimiter, type Delimiter } from './csv/delimiter.ts';
import { isHxlRow, readHeader } from './csv/header.ts';
import { RowReader, type ReadRows } from './csv/row-reader.ts';
import { formatOf, type DatasetOptions } from './options.ts';
import { RowSink, type RowReceiver } from './row-sink.ts';
import { DatasetError } from './text/unpack.ts';
import { reasonFor } from '../reasons.ts';

/** Enough to see how the file is made before the first row is read; UTF-16 code units. */
const SAMPLE = 64_000;

/** Reads CSV whose text comes piece by piece: the first row that is not empty is the header. */
export class CsvReading {
  sink: RowSink | null = null;
  /** The second line held tags of the Humanitarian Exchange Language; it is no event. */
  hxl = false;
  private readonly name: string;
  private readonly options: DatasetOptions;
  private readonly receiver: RowReceiver;
  private reader: RowReader | null = null;
  private delimiter: Delimiter = ',';
  private waiting = '';

  constructor(name: string, options: DatasetOptions, receiver: RowReceiver) {
    this.name = name;
    this.options = options;
    this.receiver = receiver;
  }

  push(text: string): void {
    this.waiting += text;
    if (!this.reader && this.waiting.length < SAMPLE) return;
    this.start();
    this.take(this.reader?.push(this.waiting));
    this.waiting = '';
  }

  end(): void {
    this.start();
    this.take(this.reader?.push(this.waiting));
    this.take(this.reader?.end());
    if (!this.sink) throw new DatasetError(reasonFor('no-rows'));
    this.sink.flush();
  }

  private start(): void {
    if (this.reader) return;
    const delimiter = this.options.delimiter ?? sniffDelimiter(this.waiting.slice(0, SAMPLE));
    if (delimiter === null) throw new DatasetError(NO_TABLE);
    this.delimiter = delimiter;
    this.reader = new RowReader(delimiter);
  }

  private take(read: ReadRows | undefined): void {
    for (const { line, fields } of read?.rows ?? []) {
      if (!this.sink) this.begin(fields);
      else if (this.sink.rows === 0 && !this.hxl && isHxlRow(fields)) this.hxl = true;
      else this.sink.add(fields, line, () => fields.join(this.delimiter));
    }
    for (const { line, reason, raw } of read?.broken ?? []) {
      if (!this.sink) throw new DatasetError(reasonFor('header', { reason }));
      this.sink.reject(line, reason, raw);
    }
  }

  private begin(fields: readonly string[]): void {
    const header = readHeader(fields);
    this.sink = new RowSink(formatOf(this.name, header, this.options), fields.length, this.receiver);
  }
}

export const NO_TABLE = reasonFor('no-table');
