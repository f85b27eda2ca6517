import { sniffDelimiter, type Delimiter } from './csv/delimiter.ts';
import { foldColumn, isHxlRow, readHeader } from './csv/header.ts';
import { RowReader } from './csv/row-reader.ts';
import { guessMatch, type TableMatch } from './formats/table-fields.ts';
import { kindOfContent } from './import-dataset.ts';
import { inspectGeoJson } from './json/inspect-geojson.ts';
import { kindOfHeader, type DatasetKind } from './options.ts';
import { NO_TABLE } from './read-csv.ts';
import { SourceText, type DatasetSource } from './source.ts';
import { questionOf, type SampledColumn } from './table-questions.ts';
import { DatasetError } from './text/unpack.ts';
import { reasonFor } from '../reasons.ts';

/** What a look at the beginning of a file showed, and what only its reader can say. */
export type Inspection =
  | { readonly kind: 'articles' }
  /** A layout that is known: nothing to ask. */
  | { readonly kind: 'known' }
  | {
      readonly kind: 'table';
      /** `geojson`: the columns are properties, and the coordinates of the points. */
      readonly layout: DatasetKind | 'geojson';
      readonly delimiter: Delimiter;
      readonly columns: readonly SampledColumn[];
      readonly match: TableMatch;
    };

/** Text that is looked at; UTF-16 code units. */
const LOOKED_AT = 1_000_000;

/** Looks at the beginning of a file. Throws a `DatasetError` for one that cannot be read as a whole. */
export async function inspectDataset(source: DatasetSource): Promise<Inspection> {
  const head = await readHead(source);
  const content = kindOfContent(head);
  if (content === 'articles') return { kind: 'articles' };
  if (content === 'geojson') return inspectGeoJson(head);
  if (content !== 'csv') return { kind: 'known' };
  const delimiter = sniffDelimiter(head);
  if (delimiter === null) throw new DatasetError(NO_TABLE);
  const [first, ...rows] = new RowReader(delimiter).push(`${head.slice(0, LOOKED_AT)}\n`).rows;
  if (!first) throw new DatasetError(NO_TABLE);
  const header = readHeader(first.fields);
  const layout = kindOfHeader(header);
  if (layout === 'ucdp' || layout === 'own') return { kind: 'known' };
  const events = rows.filter(({ fields }) => !isHxlRow(fields));
  const columns = first.fields.flatMap((name, i): SampledColumn[] => {
    const key = foldColumn(name);
    if (key === '' || header.get(key) !== i) return [];
    const values = events.map(({ fields }) => fields[i]?.trim() ?? '').filter((value) => value !== '');
    return [{ name: name.trim(), key, samples: layout === 'acled' ? values : values.slice(0, 500) }];
  });
  const match =
    layout === 'acled' ? { date: 'event_date', lat: 'latitude', lon: 'longitude' } : guessMatch(header);
  if (layout === 'acled' && questionOf(columns, match).kind === 'none') return { kind: 'known' };
  return { kind: 'table', layout, delimiter, columns, match };
}

async function readHead(source: DatasetSource): Promise<string> {
  let head = '';
  for await (const { text } of new SourceText(source).pieces()) {
    head += text;
    if (head.length >= LOOKED_AT) break;
  }
  if (head.trim() === '') throw new DatasetError(reasonFor('blank-file'));
  return head;
}
