import { formatBytes } from '../../limits.ts';
import { reasonFor } from '../../reasons.ts';

/** Bytes of a data set after unpacking; a million events of ACLED have about 300 MB. */
export const MAX_PLAIN_BYTES = 2_000_000_000;
export interface UnpackLimits {
  readonly bytes: number;
  /** gzip packs text four to ten times smaller; a thousand times is a trap, not a data set. */
  readonly ratio: number;
  /** Up to here a high ratio does no harm. */
  readonly freeBytes: number;
}

const LIMITS: UnpackLimits = { bytes: MAX_PLAIN_BYTES, ratio: 200, freeBytes: 50_000_000 };

/** What stands at the beginning of files that are no text, with what their owner can do. */
const OTHER_KINDS: readonly (readonly [bytes: readonly number[], reason: string])[] = [
  [[0x50, 0x4b, 3, 4], reasonFor('zip')],
  [[0xd0, 0xcf, 0x11, 0xe0], reasonFor('xls')],
  [[0x25, 0x50, 0x44, 0x46], reasonFor('pdf')],
  [[0x89, 0x50, 0x4e, 0x47], reasonFor('picture')],
  [[0xff, 0xd8, 0xff], reasonFor('picture')],
  [[0x42, 0x5a, 0x68], reasonFor('bzip2')],
];

/** Why a file that begins so cannot be read; `null` for text and gzip. */
export function wrongKind(head: Uint8Array): string | null {
  return OTHER_KINDS.find(([bytes]) => bytes.every((byte, i) => head[i] === byte))?.[1] ?? null;
}

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The input is at fault: shown to its owner as it is. */
export class DatasetError extends Error {}

/** Unpacks gzip as a stream, and stops where the content grows beyond all measure. */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  limits: UnpackLimits = LIMITS,
): AsyncGenerator<Uint8Array> {
  let [read, plain] = [0, 0];
  const iterator = packed[Symbol.asyncIterator]();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) return controller.close();
      read += next.value.length;
      controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      plain += value.length;
      if (plain > limits.bytes || (plain > limits.freeBytes && plain > read * limits.ratio)) {
        throw new DatasetError(
          reasonFor('gzip-bomb', { plain: formatBytes(plain - value.length), packed: formatBytes(read) }),
        );
      }
      yield value;
    }
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError(reasonFor('gzip-damaged'));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
