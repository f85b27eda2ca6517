import { CsvReading } from './read-csv.ts';
import { GeoJsonReading } from './json/read-geojson.ts';
import { NdjsonReading } from './json/read-ndjson.ts';
import type { DatasetOptions } from './options.ts';
import type { RowReceiver } from './row-sink.ts';
import { baseName, SourceText, type DatasetSource } from './source.ts';
import { DatasetError } from './text/unpack.ts';
import { reasonFor } from '../reasons.ts';

export interface DatasetReceiver extends RowReceiver {
  /** Bytes of the stored file read so far, of `source.size`. */
  progress(read: number, rows: number): void;
}

/** What became of the rows: `rows = events + rejected`. */
export interface DatasetSummary {
  readonly dataset: string;
  readonly encoding: string;
  readonly rows: number;
  readonly events: number;
  readonly rejected: number;
  /** Events whose type is only near to one of ours: they keep the dataset's own name for it. */
  readonly otherType: number;
  /** Events with something that a reader should know, such as a date that could be two. */
  readonly flagged: number;
  /** A line of HXL tags was passed over. */
  readonly hxl: boolean;
  /** Bytes that are no UTF-8 were replaced. */
  readonly damaged: boolean;
}

/** Characters that show what a file is. */
const SNIFFED = 64_000;
/** Blank characters before the first word, which lines are counted over; a file with more holds nothing. */
const MAX_BLANK = 1_000_000;

interface TextReading {
  push(text: string): void;
  end(): void;
  summary(): Omit<DatasetSummary, 'encoding' | 'damaged'>;
}

/**
 * Reads a whole dataset as a stream. Events and rejects go to the receiver as they come; no file is ever held as one
 * string. Throws a `DatasetError` in words for its owner when the file as a whole cannot be read.
 */
export async function importDataset(
  source: DatasetSource,
  options: DatasetOptions,
  receiver: DatasetReceiver,
): Promise<DatasetSummary> {
  const text = new SourceText(source);
  let reading: TextReading | null = null;
  let waiting = '';
  for await (const piece of text.pieces()) {
    waiting += piece.text;
    if (!reading && isTooShort(waiting)) continue;
    if (!reading && waiting.trim() === '') break;
    reading ??= startReading(waiting, source.name, options, receiver);
    reading.push(waiting);
    waiting = '';
    receiver.progress(piece.read, reading.summary().rows);
  }
  if (!reading && waiting.trim() === '') throw new DatasetError(reasonFor('blank-file'));
  reading ??= startReading(waiting, source.name, options, receiver);
  reading.push(waiting);
  reading.end();
  return { ...reading.summary(), encoding: text.encoding, damaged: text.damaged };
}

/** Whether there may be too little to see what the file is; blanks before the first word are waited over. */
function isTooShort(text: string): boolean {
  return text.length < SNIFFED || (text.length < MAX_BLANK && text.trim() === '');
}

export type ContentKind = 'geojson' | 'ndjson' | 'csv' | 'articles';

/** What a text is by its beginning; JSON that is neither GeoJSON nor events may hold articles. */
export function kindOfContent(head: string): ContentKind {
  const start = head.slice(0, SNIFFED).trimStart();
  if (!/^[{[]/.test(start)) return 'csv';
  if (/"type"\s*:\s*"FeatureCollection"/.test(start) || /^\{\s*"features"\s*:/.test(start)) return 'geojson';
  const [line = ''] = start.split('\n', 1);
  return /"reports"\s*:\s*\[/.test(line) && /"mergeReasons"\s*:/.test(line) ? 'ndjson' : 'articles';
}

function startReading(
  head: string,
  file: string,
  options: DatasetOptions,
  receiver: DatasetReceiver,
): TextReading {
  const name = baseName(file);
  switch (kindOfContent(head)) {
    case 'articles':
      throw new DatasetError(reasonFor('other-json'));
    case 'ndjson': {
      const reading = new NdjsonReading(receiver);
      const summary = () => ({
        ...NOTHING,
        rows: reading.rows,
        events: reading.eventCount,
        rejected: reading.rejected,
      });
      return { push: (text) => reading.push(text), end: () => reading.end(), summary };
    }
    case 'geojson':
      return withSummary(new GeoJsonReading(name, options, receiver), name);
    case 'csv':
      return withSummary(new CsvReading(name, options, receiver), name);
  }
}

const NOTHING = {
  dataset: 'Dateline',
  rows: 0,
  events: 0,
  rejected: 0,
  otherType: 0,
  flagged: 0,
  hxl: false,
};

function withSummary(reading: CsvReading | GeoJsonReading, name: string): TextReading {
  const summary = () => {
    const { sink } = reading;
    const hxl = reading instanceof CsvReading && reading.hxl;
    if (!sink) return { ...NOTHING, dataset: name };
    const { rows, events, rejected, otherType, flagged, dataset } = sink;
    return { dataset, rows, events, rejected, otherType, flagged, hxl };
  };
  return { push: (text) => reading.push(text), end: () => reading.end(), summary };
}
