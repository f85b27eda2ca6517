import { foldArabicBytes } from './arabic-bytes.ts';
import type { Columns } from './columns.ts';
import {
  LINE_END,
  MARK_ABBREVIATION,
  MARK_ALTERNATE,
  MARK_ARABIC,
  MARK_DEMONYM,
  MARK_MAIN_KEY,
} from './format.ts';
import { foldName } from './fold.ts';
import type { NameMatch } from './gazetteer.ts';
import { encodeUtf8, hashByte, hashOf, HASH_START, powerOfTwo, sameBytes, slotOf } from './key-bytes.ts';
import { decodeUtf8 } from './read-sections.ts';

/**
 * A hash table over the bytes of the name lines: no key becomes a string, so that a million load in half a second
 * at 15 bytes each. (A `Map` of strings took four times as long and ten times the memory.)
 */
export interface KeyIndex {
  /** Calls `visit` for each entry that has this key. */
  find(key: string, visit: (entry: number, quality: NameMatch['quality']) => void): void;
  /** Whether some longer key starts with this one and a space. */
  isPrefix(key: string): boolean;
  /** Calls `visit` for each entry that has a key which starts so; looks at every key, in some milliseconds. */
  complete(start: string, visit: (entry: number, quality: NameMatch['quality']) => void): void;
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
  /** The name lines of each part, with Arabic letters folded; last, the keys that were made on loading. */
  readonly blocks: Uint8Array[];
  readonly block: Uint16Array;
  readonly start: Uint32Array;
  readonly entry: Uint32Array;
  readonly quality: Uint8Array;
  readonly next: Int32Array;
  readonly heads: Int32Array;
  readonly prefixKey: Int32Array;
  readonly prefixLength: Uint8Array;
}

type AddKey = (entry: number, block: number, start: number, quality: number) => void;

export function indexKeys(columns: Columns): KeyIndex {
  const table = allocate(columns);
  table.blocks.push(makeMissingKeys(columns, table.blocks));
  let used = 0;
  const add: AddKey = (entry, block, start, quality) => {
    table.block[used] = block;
    table.start[used] = start;
    table.entry[used] = entry;
    table.quality[used] = quality;
    link(table, used++);
  };
  const articles = columns.countries.map((code) => ARTICLE_COUNTRIES.has(code));
  const made = { at: 0 };
  for (let entry = 0; entry < columns.count; entry++) {
    addLine(table, entry, made, articles[columns.country[entry] ?? 0] === true, add);
  }
  return {
    find: (key, visit) => find(table, key, visit),
    isPrefix: (key) => isPrefix(table, key),
    complete(start, visit) {
      const wanted = encodeUtf8(start);
      for (let key = 0; key < used; key++) {
        if (!sameBytes(bytesOf(table, key), table.start[key] ?? 0, wanted, 0, wanted.length)) continue;
        visit(table.entry[key] ?? 0, QUALITIES[table.quality[key] ?? 1] ?? 'alternate');
      }
    },
  };
}

/** The keys of display names whose line leaves them out (an empty main key), a line each, in the order of entries. */
function makeMissingKeys(columns: Columns, blocks: readonly Uint8Array[]): Uint8Array {
  const keys: string[] = [];
  for (let entry = 0; entry < columns.count; entry++) {
    const bytes = blocks[columns.part[entry] ?? 0] ?? new Uint8Array();
    const start = columns.line[entry] ?? 0;
    let end = start;
    while ((bytes[end] ?? LINE_END) >= SPACE) end++;
    if (bytes[end] === MARK_MAIN_KEY && (bytes[end + 1] ?? LINE_END) < SPACE)
      keys.push(foldName(decodeUtf8(bytes, start, end)));
  }
  return encodeUtf8(keys.map((key) => `${key}\n`).join(''));
}

/** Upper bounds: control bytes open keys, each key may have a variant, spaces end prefixes. */
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
    blocks: columns.names.map(foldArabicBytes),
    block: new Uint16Array(keys),
    start: new Uint32Array(keys),
    entry: new Uint32Array(keys),
    quality: new Uint8Array(keys),
    next: new Int32Array(keys),
    heads: new Int32Array(powerOfTwo(keys + 1)).fill(-1),
    prefixKey: new Int32Array(prefixSlots).fill(-1),
    prefixLength: new Uint8Array(prefixSlots),
  };
}

function addLine(
  { columns, blocks }: Table,
  entry: number,
  made: { at: number },
  hasArticles: boolean,
  add: AddKey,
): void {
  const block = columns.part[entry] ?? 0;
  const bytes = blocks[block] ?? new Uint8Array();
  let at = columns.line[entry] ?? 0;
  let quality = 0;
  for (;;) {
    const start = at;
    while ((bytes[at] ?? LINE_END) >= SPACE) at++;
    const mark = bytes[at] ?? LINE_END;
    const isReplaced = start === columns.line[entry] && mark === MARK_MAIN_KEY;
    if (!isReplaced && at > start) addKey(add, entry, block, bytes, start, at, quality, hasArticles);
    if (isReplaced && (bytes[at + 1] ?? LINE_END) < SPACE) {
      const last = blocks.length - 1;
      const text = blocks[last] ?? new Uint8Array();
      const end = text.indexOf(LINE_END, made.at);
      addKey(add, entry, last, text, made.at, end, 0, hasArticles);
      made.at = end + 1;
    }
    if (mark === LINE_END) return;
    quality = QUALITY_OF_MARK[mark] ?? 1;
    at++;
  }
}

/** The key and, in countries of Arabic script, the key without its article. */
function addKey(
  add: AddKey,
  entry: number,
  block: number,
  text: Uint8Array,
  start: number,
  end: number,
  quality: number,
  hasArticles: boolean,
): void {
  add(entry, block, start, quality);
  if (hasArticles && startsWithArticle(text, start) && end - start > ARTICLE_LENGTH + 2)
    add(entry, block, start + ARTICLE_LENGTH, Math.max(quality, 1));
}

function startsWithArticle(bytes: Uint8Array, start: number): boolean {
  return ((bytes[start] ?? 0) | 0x20) === 0x61 && bytes[start + 1] === 0x6c && bytes[start + 2] === SPACE;
}

function link(table: Table, key: number): void {
  const bytes = bytesOf(table, key);
  const start = table.start[key] ?? 0;
  let hash = HASH_START;
  for (let at = start; ; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < SPACE) break;
    if (byte === SPACE) addPrefix(table, hash, key, at - start);
    hash = hashByte(hash, byte);
  }
  const slot = slotOf(hash, table.heads.length);
  table.next[key] = table.heads[slot] ?? -1;
  table.heads[slot] = key;
}

function bytesOf(table: Table, key: number): Uint8Array {
  return table.blocks[table.block[key] ?? 0] ?? new Uint8Array();
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
