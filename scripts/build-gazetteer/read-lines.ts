import fs from 'node:fs';

const CHUNK = 1 << 20;

/** The lines of a UTF-8 file of any size: a whole GeoNames dump is longer than a string may be. */
export function* readLines(file: string): Generator<string> {
  const descriptor = fs.openSync(file, 'r');
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  try {
    for (let read = fs.readSync(descriptor, chunk); read > 0; read = fs.readSync(descriptor, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      const end = bytes.lastIndexOf(0x0a) + 1;
      rest = Buffer.from(bytes.subarray(end));
      if (end > 0) yield* bytes.toString('utf8', 0, end - 1).split('\n');
    }
    if (rest.length > 0) yield rest.toString('utf8');
  } finally {
    fs.closeSync(descriptor);
  }
}
