/**
 * Every sentence that says why a dataset, a row of it, or a worker failed, as a template. Such a sentence travels as a
 * string (to the command line, into files of rejected rows, out of workers); a page that speaks another language finds
 * its own words by the template that the sentence was made from (`readReason`).
 */
export const REASONS = {
  // A file as a whole
  'empty-file': 'The file is empty.',
  'blank-file': 'The file holds nothing but blanks.',
  'no-rows': 'The file holds no rows.',
  'no-table':
    'The first line has one column only. Columns should be parted by commas, semicolons, tabs or "|".',
  header: 'The header cannot be read. {reason}',
  'other-json': 'This JSON holds neither GeoJSON features nor events of Dateline.',
  'json-broken': 'The JSON is broken after feature {count}: {detail}',
  'json-short': 'The JSON ends too early, after feature {count}.',
  'no-features': 'This is no GeoJSON feature collection, or it holds no features.',
  zip: 'This is a zip archive or an Excel workbook: unpack it, or save the sheet as CSV (UTF-8).',
  xls: 'This is an old Excel workbook: save the sheet as CSV (UTF-8).',
  pdf: 'This is a PDF: a table in it has to be saved as CSV first.',
  picture: 'This is a picture.',
  bzip2: 'This is packed with bzip2: unpack it, or pack it with gzip.',
  'gzip-bomb': 'The file unpacks to more than {plain} from {packed}: that is no data set.',
  'gzip-damaged': 'The gzip file is damaged or was cut off.',
  ucdp: 'This looks like UCDP GED, but it has no column {columns}.',
  acled: 'This looks like ACLED, but it has no column {columns}.',
  unreadable: 'The file could not be read: {detail}',
  // A row
  'no-feature': 'This is no GeoJSON feature.',
  'no-geometry': 'The geometry is no object.',
  geometry: 'The geometry is a {kind}; only points can be shown.',
  point: 'The point has no two numbers as coordinates.',
  'feature-id': 'The feature has no id.',
  field: 'The field "{field}" should be {expected}, but is {received}.',
  'line-long': 'The line is too long for an event.',
  'line-json': 'This line is no JSON.',
  'id-twice': 'The id "{id}" is already that of line {line}.',
  width: 'The row has {count} columns, the header {width}: is a comma in it not in quotes?',
  'stray-quote':
    'A quotation mark stands inside a quoted field; it must be written twice ("") there. The row is left out.',
  'open-quote': 'A quotation mark opens a field here and is never closed. The line is left out.',
  'column-empty': 'The column {column} is empty.',
  'acled-type': 'ACLED has no event type "{type}" with the sub-event "{sub}".',
  'nothing-known': 'The row has neither a date nor a point.',
  'own-type': '"{value}" is no event type of Dateline.',
  'own-status': '"{value}" is no status of Dateline.',
  'ucdp-violence': 'type_of_violence is "{value}", not 1, 2 or 3.',
  'ucdp-date':
    'The date "{value}" could be two days; UCDP writes 2016-01-31. Take the file as it was published.',
  'ucdp-order': 'date_end ({last}) is before date_start ({first}).',
  'period-order': 'The end ({last}) is before the start ({first}).',
  'lat-missing': 'The latitude is missing, though there is a longitude.',
  'lon-missing': 'The longitude is missing, though there is a latitude.',
  swapped:
    'The latitude {lat} is beyond 90°, the longitude is {lon}: are latitude and longitude the wrong way round?',
  'lat-beyond': 'The latitude {lat} is beyond 90°: not degrees, or another projection?',
  'lon-beyond': 'The longitude {lon} is beyond 180°: not degrees, or another projection?',
  month: 'The date "{value}" is no month of the calendar.',
  'decimal-comma': 'The {name} "{value}" is not a number (a decimal comma: write a point).',
  number: 'The {name} "{value}" is not a number.',
  'whole-number': 'The {name} "{value}" is not a whole number.',
  date: 'The date "{value}" is not a date that can be read (such as 2016-01-31 or 31 January 2016).',
  'no-day': 'The date "{value}" is no day of the calendar.',
  // A worker
  'importer-stopped': 'The importer stopped: {detail}',
  'importer-start': 'The importer cannot start: {detail}',
  'extractor-stopped': 'The extractor stopped: {detail}',
  'extractor-start': 'The extractor cannot start: {detail}',
  'extractor-answer': 'The extractor sent an answer that cannot be read.',
  script: 'its script could not be loaded',
} as const;

export type ReasonKey = keyof typeof REASONS;
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Values<Key extends ReasonKey> = [Names<(typeof REASONS)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Names<(typeof REASONS)[Key]>, string | number>>];

/** A reason in English: `reasonFor('id-twice', { id: 'a', line: 3 })`. */
export function reasonFor<Key extends ReasonKey>(key: Key, ...[values]: Values<Key>): string {
  return REASONS[key].replace(/\{(\w+)\}/g, (_, name: string) =>
    String((values as Readonly<Record<string, string | number>> | undefined)?.[name] ?? ''),
  );
}

export interface ReadReason {
  readonly key: ReasonKey;
  readonly values: Readonly<Record<string, string>>;
}

/** The template that a sentence was made from, with what was filled in; `null` for any other sentence. */
export function readReason(sentence: string): ReadReason | null {
  if (sentence.length > LONGEST) return null;
  for (const { key, pattern } of (patterns ??= compile())) {
    const match = pattern.exec(sentence);
    if (match) return { key, values: { ...match.groups } };
  }
  return null;
}

/** UTF-16 code units: a longer one quotes a whole file, and matching it would take long. */
const LONGEST = 2_000;

let patterns: readonly { readonly key: ReasonKey; readonly pattern: RegExp }[] | null = null;

function compile() {
  return (Object.keys(REASONS) as ReasonKey[]).map((key) => {
    const escaped = REASONS[key].replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    return { key, pattern: new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>.*)')}$`, 's') };
  });
}
