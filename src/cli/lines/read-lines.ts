import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { MAX_SOURCE_BYTES } from '../../sources/limits.ts';

/** A line of input; `text` is `null` when it was longer than the limit and was skipped. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/**
 * Lines of a byte stream, without line ends and without a byte order mark. Holds one line at a time, and reads on only
 * when the last one was taken. `node:readline` keeps no limit on a line and reads ahead of a slow consumer.
 */
export async function* readLines(input: Readable, limit = MAX_SOURCE_BYTES): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let held = '';
  let skipping = false;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const parts = decoder.write(chunk).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      number++;
      yield { number, text: skipping ? null : clean(held + part, number) };
      held = '';
      skipping = false;
    }
    if (!skipping) held += last;
    if (held.length > limit) [held, skipping] = ['', true];
  }
  held += decoder.end();
  if (held !== '' || skipping) yield { number: number + 1, text: skipping ? null : clean(held, number + 1) };
}

function clean(line: string, number: number): string {
  const bare = number === 1 && line.startsWith('\ufeff') ? line.slice(1) : line;
  return bare.endsWith('\r') ? bare.slice(0, -1) : bare;
}
