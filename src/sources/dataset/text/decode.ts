export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** By the byte order mark; without one by where the NUL bytes of Latin letters stand; else UTF-8 until shown otherwise. */
export function sniffEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 1000);
  const nulls = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  if (even > sample.length / 4 && odd === 0) return 'utf-16be';
  return 'utf-8';
}

/**
 * Decodes a file piece by piece, with Unix line ends. A file that breaks the rules of UTF-8 is Windows-1252 when all
 * before was ASCII; one that held other UTF-8 letters has a damaged byte, which becomes a replacement character.
 */
export class TextDecoding {
  encoding: Encoding;
  /** Replacement characters were put in for damaged bytes. */
  damaged = false;
  private decoder: TextDecoder;
  private wasAscii = true;
  private endsWithReturn = false;

  constructor(head: Uint8Array) {
    this.encoding = sniffEncoding(head);
    this.decoder = new TextDecoder(this.encoding, { fatal: this.encoding === 'utf-8' });
  }

  /** The text of the next bytes; `last` gives back what was waiting for its rest. */
  decode(bytes: Uint8Array, last = false): string {
    return this.unixEnds(this.plain(bytes, last), last);
  }

  private plain(bytes: Uint8Array, last: boolean): string {
    if (this.encoding !== 'utf-8' || this.damaged) return this.decoder.decode(bytes, { stream: !last });
    const pending = this.pending;
    try {
      const text = this.decoder.decode(bytes, { stream: !last });
      this.pending = last ? EMPTY : incompleteEnd(pending, bytes);
      // In UTF-8 only ASCII has as many letters as bytes.
      this.wasAscii &&= text.length === bytes.length;
      return text;
    } catch {
      if (this.wasAscii) this.encoding = 'windows-1252';
      else this.damaged = true;
      this.decoder = new TextDecoder(this.encoding);
      return this.decoder.decode(join(pending, bytes), { stream: !last });
    }
  }

  /** Bytes of a letter whose rest has not come yet: a fatal decoder that fails has dropped them. */
  private pending: Uint8Array = EMPTY;

  private unixEnds(text: string, last: boolean): string {
    let result = this.endsWithReturn ? `\r${text}` : text;
    this.endsWithReturn = !last && result.endsWith('\r');
    if (this.endsWithReturn) result = result.slice(0, -1);
    return result.includes('\r') ? result.replace(/\r\n?/g, '\n') : result;
  }
}

const EMPTY = new Uint8Array(0);

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** The bytes at the end that begin a letter of UTF-8 without finishing it: at most three. */
function incompleteEnd(before: Uint8Array, bytes: Uint8Array): Uint8Array {
  const tail = join(before, bytes.subarray(Math.max(0, bytes.length - 4)));
  for (let back = 1; back <= Math.min(3, tail.length); back++) {
    const byte = tail[tail.length - back] ?? 0;
    if (byte < 0x80) return EMPTY;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? tail.slice(tail.length - back) : EMPTY;
    }
  }
  return EMPTY;
}
