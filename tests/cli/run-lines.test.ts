import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runLines } from '../../src/cli/lines/run-lines.ts';

const TEXT = 'Planes bombed a market in Aleppo on Monday, killing four people.';

describe('runLines', () => {
  it('lets a slow reader hold the input back', async () => {
    let read = 0;
    let written = 0;
    let ahead = 0;
    const input = Readable.from(
      (function* () {
        for (; read < 2000; read++) yield Buffer.from(`${JSON.stringify({ id: read, text: TEXT })}\n`);
      })(),
      { highWaterMark: 1 },
    );
    const output = new Writable({
      highWaterMark: 100,
      write(_chunk, _encoding, done) {
        written++;
        ahead = Math.max(ahead, read - written);
        setImmediate(done);
      },
    });
    const failed = await runLines(input, output, { step: 'dates', jobs: 1, alternatives: false });
    expect(failed).toBe(0);
    expect(written).toBe(2000);
    expect(ahead).toBeLessThan(50);
  });

  it('counts the lines that failed', async () => {
    const input = Readable.from([Buffer.from('{oops\n\n{"id": 1, "text": "On Monday."}\n{"id": 2}\n')]);
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    expect(await runLines(input, output, { step: 'dates', jobs: 1, alternatives: false })).toBe(2);
  });
});
