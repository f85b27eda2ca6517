import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from '../../src/cli/lines/read-lines.ts';

async function collect(chunks: readonly Buffer[], limit?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: true }), limit)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\ufeff]/g, ''))),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const chunks: Buffer[] = [];
          for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size));
          const lines = await collect(chunks);
          expect(lines).toEqual(texts.map((text, index) => ({ number: index + 1, text })));
        },
      ),
    );
  });

  it('takes off a byte order mark and carriage returns, and needs no last line end', async () => {
    const lines = await collect([Buffer.from('\ufeffone\r\n\r\nthree')]);
    expect(lines.map((line) => line.text)).toEqual(['one', '', 'three']);
  });

  it('skips a line that is too long, and reads on', async () => {
    const lines = await collect(
      [Buffer.from(`a\n${'x'.repeat(50)}`), Buffer.from(`${'x'.repeat(50)}\nb\n`)],
      40,
    );
    expect(lines).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null },
      { number: 3, text: 'b' },
    ]);
  });

  it('reads no further than its consumer', async () => {
    let read = 0;
    const source = Readable.from(
      (function* () {
        for (; read < 10_000; read++) yield Buffer.from('x\n');
      })(),
      { highWaterMark: 1 },
    );
    const lines = readLines(source);
    for (let i = 0; i < 5; i++) await lines.next();
    expect(read).toBeLessThan(20);
    await lines.return(undefined);
  });
});
