/** Names of files that hold rows rather than articles. JSON may be either: a look inside tells. */
const TABLE = /\.(?:csv|tsv|tab|geojson)(?:\.gz)?$|\.gz$/i;
const JSON_FILE = /\.(?:json|ndjson|jsonl)$/i;

export function isTableName(name: string): boolean {
  return TABLE.test(name);
}

/** Whether a dropped file is first looked at as a dataset. */
export function mayBeDataset(name: string): boolean {
  return TABLE.test(name) || JSON_FILE.test(name);
}
