import { JSONParser } from '@streamparser/json';
import { readHeader } from '../csv/header.ts';
import { formatOf, type DatasetOptions } from '../options.ts';
import { guessMatch } from '../formats/table-fields.ts';
import { RowSink, type RowReceiver } from '../row-sink.ts';
import { DatasetError } from '../text/unpack.ts';
import { isOwnFeature, POINT_COLUMNS, readFeature, readOwnFeature, type Feature } from './geojson-feature.ts';
import { reasonFor } from '../../reasons.ts';

/** Features that are looked at for their properties before the first is read. */
const LOOKED_AT = 200;

/** Reads a feature collection as a stream: no more than one feature of it is held as JSON. */
export class GeoJsonReading {
  sink: RowSink | null = null;
  private readonly name: string;
  private readonly options: DatasetOptions;
  private readonly receiver: RowReceiver;
  private readonly parser = new JSONParser({ paths: ['$.features.*'], keepStack: false });
  private waiting: { readonly value: unknown; readonly number: number }[] = [];
  private columns: readonly string[] | null = null;
  private count = 0;
  private failure: string | null = null;

  constructor(name: string, options: DatasetOptions, receiver: RowReceiver) {
    this.name = name;
    this.options = options;
    this.receiver = receiver;
    this.parser.onValue = ({ value }) => {
      this.waiting.push({ value, number: ++this.count });
      if (this.columns || this.count >= LOOKED_AT) this.take();
    };
    this.parser.onError = (error) => {
      this.failure ??= error.message;
    };
  }

  push(text: string): void {
    if (text === '' || this.parser.isEnded) return;
    this.parser.write(text);
    if (this.failure !== null) {
      throw new DatasetError(reasonFor('json-broken', { count: this.count, detail: this.failure }));
    }
  }

  end(): void {
    this.take();
    if (!this.parser.isEnded) throw new DatasetError(reasonFor('json-short', { count: this.count }));
    if (!this.sink) throw new DatasetError(reasonFor('no-features'));
    this.sink.flush();
  }

  private take(): void {
    const read = this.waiting.map(({ value, number }) => ({ feature: readFeature(value), number, value }));
    this.waiting = [];
    if (!this.sink && read.length > 0) {
      this.begin(read.flatMap(({ feature }) => (typeof feature === 'string' ? [] : [feature])));
    }
    for (const { feature, number, value } of read) {
      if (typeof feature === 'string') this.sink?.reject(number, feature, JSON.stringify(value));
      else this.sink?.add(this.fieldsOf(feature), number, () => JSON.stringify(value));
    }
  }

  private begin(features: readonly Feature[]): void {
    const own = features.length > 0 && features.every(isOwnFeature);
    const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
    const header = readHeader(own ? names : [...names, ...POINT_COLUMNS]);
    this.columns = names;
    const match = { ...guessMatch(header), lat: POINT_COLUMNS[0], lon: POINT_COLUMNS[1] };
    const format = formatOf(this.name, header, { ...this.options, match: this.options.match ?? match });
    const ownRow = (fields: readonly string[]) => {
      const properties = Object.fromEntries(names.map((name, i) => [name, fields[i] ?? '']));
      const [lat, lon] = fields.slice(names.length).map(Number);
      return readOwnFeature({ properties, point: fields.at(-1) === '' ? null : [lon ?? NaN, lat ?? NaN] });
    };
    this.sink = new RowSink(own ? { ...format, read: ownRow } : format, null, this.receiver);
  }

  private fieldsOf({ properties, point }: Feature): readonly string[] {
    const values = (this.columns ?? []).map((name) => properties[name] ?? '');
    return [...values, point ? String(point[1]) : '', point ? String(point[0]) : ''];
  }
}
