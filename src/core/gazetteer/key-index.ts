import type { Columns } from './columns.ts';
import {
  LINE_END,
  MARK_ABBREVIATION,
  MARK_ALTERNATE,
  MARK_ARABIC,
  MARK_DEMONYM,
  MARK_MAIN_KEY,
} from './format.ts';
import type { NameMatch } from './gazetteer.ts';

/**
 * A hash table over the bytes of the name lines: keys are never made into strings, so that a million names load in
 * a fraction of a second and cost 13 bytes each. (A `Map` of strings took four times as long and ten times the memory.)
 */
export interface KeyIndex {
  /** Calls `visit` for each entry that has this key. */
  find(key: string, visit: (entry: number, quality: NameMatch['quality']) => void): void;
  /** Whether some longer key starts with this one and a space. */
  isPrefix(key: string): boolean;
}

const QUALITIES: readonly NameMatch['quality'][] = ['main', 'alternate', 'demonym', 'abbreviation'];
const QUALITY_OF_MARK: Readonly<Record<number, number>> = {
  [MARK_MAIN_KEY]: 0,
  [MARK_ALTERNATE]: 1,
  [MARK_ARABIC]: 1,
  [MARK_DEMONYM]: 2,
  [MARK_ABBREVIATION]: 3,
};
const SPACE = 0x20;
const ARTICLE_LENGTH = 3;
/** Members of the Arab League and neighbours whose place names carry the Arabic article. */
const ARTICLE_COUNTRIES = new Set(
  'AE BH DJ DZ EG ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN TR YE EH'.split(' '),
);

interface Table {
  readonly columns: Columns;
  readonly start: Uint32Array;
  readonly entry: Uint32Array;
  readonly quality: Uint8Array;
  readonly next: Int32Array;
  readonly heads: Int32Array;
  readonly prefixKey: Int32Array;
  readonly prefixLength: Uint8Array;
}

export function indexKeys(columns: Columns): KeyIndex {
  const table = allocate(columns);
  let used = 0;
  const add = (entry: number, start: number, quality: number): void => {
    table.start[used] = start;
    table.entry[used] = entry;
    table.quality[used] = quality;
    link(table, used++);
  };
  const articles = columns.countries.map((code) => ARTICLE_COUNTRIES.has(code));
  for (let entry = 0; entry < columns.count; entry++) {
    addLine(columns, entry, articles[columns.country[entry] ?? 0] === true, add);
  }
  return { find: (key, visit) => find(table, key, visit), isPrefix: (key) => isPrefix(table, key) };
}

/** Upper bounds: every control byte may open a key, each key may have a variant, every space may end a prefix. */
function allocate(columns: Columns): Table {
  let keys = 0;
  let prefixes = 0;
  for (const bytes of columns.names) {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < SPACE) keys++;
      else if (byte === SPACE) prefixes++;
    }
  }
  keys += Math.min(keys, prefixes);
  const prefixSlots = powerOfTwo(prefixes * 2 + 2);
  return {
    columns,
    start: new Uint32Array(keys),
    entry: new Uint32Array(keys),
    quality: new Uint8Array(keys),
    next: new Int32Array(keys),
    heads: new Int32Array(powerOfTwo(keys + 1)).fill(-1),
    prefixKey: new Int32Array(prefixSlots).fill(-1),
    prefixLength: new Uint8Array(prefixSlots),
  };
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, atLeast)));
}

function addLine(
  columns: Columns,
  entry: number,
  hasArticles: boolean,
  add: (entry: number, start: number, quality: number) => void,
): void {
  const bytes = columns.names[columns.part[entry] ?? 0] ?? new Uint8Array();
  let at = columns.line[entry] ?? 0;
  let quality = 0;
  for (;;) {
    const start = at;
    while ((bytes[at] ?? LINE_END) >= SPACE) at++;
    const mark = bytes[at] ?? LINE_END;
    const isReplaced = start === columns.line[entry] && mark === MARK_MAIN_KEY;
    if (!isReplaced && at > start) {
      add(entry, start, quality);
      if (hasArticles && startsWithArticle(bytes, start) && at - start > ARTICLE_LENGTH + 2)
        add(entry, start + ARTICLE_LENGTH, Math.max(quality, 1));
    }
    if (mark === LINE_END) return;
    quality = QUALITY_OF_MARK[mark] ?? 1;
    at++;
  }
}

function startsWithArticle(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0x61 && bytes[start + 1] === 0x6c && bytes[start + 2] === SPACE;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Display names are keys too when they need only lower case: all comparing ignores ASCII case. */
function lowerByte(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

/** Spreads FNV's weak low bits before they choose a slot. */
function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function link(table: Table, key: number): void {
  const bytes = bytesOf(table, key);
  const start = table.start[key] ?? 0;
  let hash = FNV_OFFSET;
  for (let at = start; ; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < SPACE) break;
    if (byte === SPACE) addPrefix(table, hash, key, at - start);
    hash = Math.imul(hash ^ lowerByte(byte), FNV_PRIME);
  }
  const slot = slotOf(hash, table.heads.length);
  table.next[key] = table.heads[slot] ?? -1;
  table.heads[slot] = key;
}

function bytesOf(table: Table, key: number): Uint8Array {
  return table.columns.names[table.columns.part[table.entry[key] ?? 0] ?? 0] ?? new Uint8Array();
}

function addPrefix(table: Table, hash: number, key: number, length: number): void {
  if (length > 255) return;
  const { prefixKey, prefixLength } = table;
  const bytes = bytesOf(table, key);
  const start = table.start[key] ?? 0;
  let slot = slotOf(hash, prefixKey.length);
  for (let other = prefixKey[slot] ?? -1; other >= 0; other = prefixKey[slot] ?? -1) {
    if (
      prefixLength[slot] === length &&
      sameBytes(bytesOf(table, other), table.start[other] ?? 0, bytes, start, length)
    )
      return;
    slot = (slot + 1) & (prefixKey.length - 1);
  }
  prefixKey[slot] = key;
  prefixLength[slot] = length;
}

function sameBytes(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    if (lowerByte(a[aStart + i] ?? 0) !== lowerByte(b[bStart + i] ?? 0)) return false;
  }
  return true;
}

function find(
  table: Table,
  key: string,
  visit: (entry: number, quality: NameMatch['quality']) => void,
): void {
  const query = encodeUtf8(key);
  if (query.length === 0) return;
  let other = table.heads[slotOf(hashOf(query), table.heads.length)] ?? -1;
  for (; other >= 0; other = table.next[other] ?? -1) {
    const bytes = bytesOf(table, other);
    const start = table.start[other] ?? 0;
    if (!sameBytes(bytes, start, query, 0, query.length) || (bytes[start + query.length] ?? 0) >= SPACE)
      continue;
    visit(table.entry[other] ?? 0, QUALITIES[table.quality[other] ?? 0] ?? 'alternate');
  }
}

function isPrefix(table: Table, key: string): boolean {
  const query = encodeUtf8(key);
  const { prefixKey, prefixLength } = table;
  let slot = slotOf(hashOf(query), prefixKey.length);
  for (let other = prefixKey[slot] ?? -1; other >= 0; other = prefixKey[slot] ?? -1) {
    if (
      prefixLength[slot] === query.length &&
      sameBytes(bytesOf(table, other), table.start[other] ?? 0, query, 0, query.length)
    )
      return true;
    slot = (slot + 1) & (prefixKey.length - 1);
  }
  return false;
}

function hashOf(bytes: Uint8Array): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ lowerByte(bytes[i] ?? 0), FNV_PRIME);
  return hash;
}

function encodeUtf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) out.push(code);
    else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      out.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      );
  }
  return Uint8Array.from(out);
}
