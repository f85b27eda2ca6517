/** Thrown when a body is larger than the caller can take. */
export class TooLargeError extends Error {}

/**
 * Collects a body and gives up as soon as it is larger than `maxBytes`. Counted after decompression and while it
 * streams, so that a few kilobytes that unpack to gigabytes never stand in memory.
 */
export async function readLimited(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooLargeError(`it is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
