import fs from 'node:fs';

const MAGIC = 0x950412de;

/** Reads a little-endian GNU gettext catalogue (`.mo`) whose message ids are GeoNames ids. */
export function readNames(file: string): Map<number, string> {
  const bytes = fs.readFileSync(file);
  if (bytes.readUInt32LE(0) !== MAGIC) throw new Error(`${file} is not a little-endian .mo file`);
  const count = bytes.readUInt32LE(8);
  const ids = bytes.readUInt32LE(12);
  const texts = bytes.readUInt32LE(16);
  const textAt = (table: number, i: number): string => {
    const length = bytes.readUInt32LE(table + i * 8);
    const start = bytes.readUInt32LE(table + i * 8 + 4);
    return bytes.toString('utf8', start, start + length);
  };
  const names = new Map<number, string>();
  for (let i = 0; i < count; i++) {
    const id = Number(textAt(ids, i));
    // Some names carry invisible direction marks.
    if (id > 0) names.set(id, textAt(texts, i).replace(/[\u200e\u200f]/g, ''));
  }
  return names;
}
