import { isBinary } from './check-text.ts';
import { formatBytes, MAX_SOURCE_BYTES } from './limits.ts';
import type { Checked } from './reject.ts';

/** Share of replacement characters above which the text was not UTF-8 after all. */
const BROKEN_SHARE = 0.001;

/**
 * Decodes a file: UTF-16 by its byte order mark, else the charset that its server or the page itself names, else UTF-8,
 * else Windows-1252. `charset` is the server's word; servers are often wrong, so bytes that are whole UTF-8 are UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): Checked<string> {
  if (bytes.length === 0) return { ok: false, reason: 'The file is empty.' };
  if (bytes.length > MAX_SOURCE_BYTES) {
    const limit = formatBytes(MAX_SOURCE_BYTES);
    return { ok: false, reason: `The file has ${formatBytes(bytes.length)}; the limit is ${limit}.` };
  }
  const text = decode(bytes, charset);
  if (isBinary(text)) {
    return {
      ok: false,
      reason: 'This is not text: it looks like a binary file (a picture, PDF or archive?).',
    };
  }
  return { ok: true, value: text };
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (charset !== undefined && isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const served = charset === undefined || /^utf-?8$/i.test(charset) ? null : decoderOf(charset);
  if (served) return served.decode(bytes);
  const named = namedCharset(bytes);
  if (named) return named.decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken > text.length * BROKEN_SHARE && !text.includes('\0')
    ? new TextDecoder('windows-1252').decode(bytes)
    : text;
}

/** The decoder of `<meta charset="…">` or an XML declaration's encoding; `null` for none, or one that is not known. */
function namedCharset(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return label === undefined ? null : decoderOf(label);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
