/** A column name as all readers compare it: "Event ID Cnty", "event_id_cnty" and "EVENT-ID-CNTY" alike. */
export function foldColumn(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

/** Where each column stands, by its folded name; the first of two columns of one name counts. */
export type Header = ReadonlyMap<string, number>;

export function readHeader(fields: readonly string[]): Header {
  const header = new Map<string, number>();
  fields.forEach((name, i) => {
    const folded = foldColumn(name);
    if (folded !== '' && !header.has(folded)) header.set(folded, i);
  });
  return header;
}

/** The tags of the Humanitarian Exchange Language in the second line ("#date+year"), as HDX adds them. */
export function isHxlRow(fields: readonly string[]): boolean {
  const filled = fields.filter((field) => field.trim() !== '');
  return filled.length > 0 && filled.every((field) => /^#[a-z]/i.test(field.trim()));
}

/** Reads a row's field by any of the names that versions of a dataset gave it; '' where it has none. */
export function columnReader(
  header: Header,
  names: readonly string[],
): (fields: readonly string[]) => string {
  const index = names.map((name) => header.get(name)).find((at) => at !== undefined);
  return index === undefined ? () => '' : (fields) => fields[index] ?? '';
}
