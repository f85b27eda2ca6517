import type { Line } from '../lines/read-lines.ts';
import type { LineResult } from '../lines/run-line.ts';

/** Some lines that travel to a thread together: messages cost more than short articles do. */
export type Batch = readonly Line[];
export type BatchResult = readonly LineResult[];

const MAX_LINES = 32;
/** UTF-16 code units. */
const MAX_LENGTH = 400_000;

/** Groups lines in order; a batch is closed by count or by size, whichever comes first. */
export async function* batchLines(lines: AsyncIterable<Line>): AsyncGenerator<Batch> {
  let batch: Line[] = [];
  let length = 0;
  for await (const line of lines) {
    batch.push(line);
    length += line.text?.length ?? 0;
    if (batch.length < MAX_LINES && length < MAX_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
