const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Start of an FNV-1a hash over bytes; feed it with `hashByte`. */
export const HASH_START = FNV_OFFSET;

/** Display names are keys too when they need only lower case: hashing and comparing ignore ASCII case. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ lowerByte(byte), FNV_PRIME);
}

function lowerByte(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

/** Spreads FNV's weak low bits before they choose a slot. */
export function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

export function sameBytes(
  a: Uint8Array,
  aStart: number,
  b: Uint8Array,
  bStart: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) {
    if (lowerByte(a[aStart + i] ?? 0) !== lowerByte(b[bStart + i] ?? 0)) return false;
  }
  return true;
}

export function hashOf(bytes: Uint8Array): number {
  let hash = HASH_START;
  for (let i = 0; i < bytes.length; i++) hash = hashByte(hash, bytes[i] ?? 0);
  return hash;
}

export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return encodeLetters(text);
    bytes[i] = code;
  }
  return bytes;
}

function encodeLetters(text: string): Uint8Array {
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

/** The smallest power of two that is at least this: table sizes, so that a mask replaces a remainder. */
export function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, atLeast)));
}
