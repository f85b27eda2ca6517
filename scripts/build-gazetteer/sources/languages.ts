import fs from 'node:fs';
import path from 'node:path';

/** Names in one language by GeoNames id, from a gettext `.mo` file. */
export function readLanguage(folder: string, language: string): Map<number, string> {
  const file = path.join(folder, 'usr/share/locale', language, 'LC_MESSAGES/geonames.mo');
  const bytes = fs.readFileSync(file);
  const names = new Map<number, string>();
  const count = bytes.readUInt32LE(8);
  const originals = bytes.readUInt32LE(12);
  const translations = bytes.readUInt32LE(16);
  const text = (table: number, i: number): string => {
    const length = bytes.readUInt32LE(table + i * 8);
    const offset = bytes.readUInt32LE(table + i * 8 + 4);
    return bytes.toString('utf8', offset, offset + length);
  };
  for (let i = 0; i < count; i++) {
    const id = Number(text(originals, i));
    const name = text(translations, i)
      .replace(/[\u200c-\u200f]/g, '')
      .trim();
    if (id > 0 && name) names.set(id, name);
  }
  return names;
}
