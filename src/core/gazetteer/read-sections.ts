import { adler32, MAGIC, SECTIONS, type PartMeta, type SectionTag } from './format.ts';

export interface Part {
  readonly meta: PartMeta;
  readonly sections: ReadonlyMap<SectionTag, Uint8Array>;
}

/** Thrown for bytes that are no gazetteer, or a damaged one; says which part and section. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

const HEADER = 12;

/** Opens one part. Throws `GazetteerError` when bytes are missing or changed. */
export function readSections(bytes: Uint8Array, label: string): Part {
  const fail = (why: string): never => {
    throw new GazetteerError(`Gazetteer ${label}: ${why}`);
  };
  if (ascii(bytes, 0, 4) !== MAGIC) fail('not a gazetteer file (wrong first bytes)');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = new Map<SectionTag, Uint8Array>();
  let at = 4;
  for (const tag of SECTIONS) {
    if (at + HEADER > bytes.length) fail(`cut off before section ${tag}`);
    if (ascii(bytes, at, 4) !== tag) fail(`section ${tag} expected, found something else`);
    const length = view.getUint32(at + 4, true);
    const sum = view.getUint32(at + 8, true);
    const start = at + HEADER;
    if (start + length > bytes.length) fail(`cut off inside section ${tag}`);
    const section = bytes.subarray(start, start + length);
    if (adler32(section) !== sum) fail(`section ${tag} is damaged (checksum differs)`);
    sections.set(tag, section);
    at = start + length;
  }
  return { meta: readMeta(sections, fail), sections };
}

function readMeta(sections: ReadonlyMap<SectionTag, Uint8Array>, fail: (why: string) => never): PartMeta {
  const meta: unknown = JSON.parse(decodeUtf8(sections.get('META') ?? new Uint8Array()));
  if (!isMeta(meta)) return fail('section META lacks its fields');
  const total = meta.countries.reduce((sum, [, count]) => sum + count, 0);
  if (total !== meta.count) fail(`section META counts ${meta.count} entries but its countries hold ${total}`);
  return meta;
}

function isMeta(value: unknown): value is PartMeta {
  if (typeof value !== 'object' || value === null) return false;
  const v = value as Partial<Record<keyof PartMeta, unknown>>;
  return (
    typeof v.count === 'number' &&
    typeof v.part === 'string' &&
    typeof v.provenance === 'string' &&
    Array.isArray(v.countries) &&
    Array.isArray(v.admin1) &&
    Array.isArray(v.features)
  );
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** UTF-8 to string without `TextDecoder`, which the core's language level does not have. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let out = '';
  for (let i = start; i < end;) {
    const b = bytes[i++] ?? 0;
    if (b < 0x80) {
      out += String.fromCharCode(b);
      continue;
    }
    const more = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
    let code = b & (0x3f >> more);
    for (let k = 0; k < more; k++) code = (code << 6) | ((bytes[i++] ?? 0) & 0x3f);
    out += String.fromCodePoint(Math.min(code, 0x10ffff));
  }
  return out;
}
