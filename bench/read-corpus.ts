import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/core/model.ts';

/** Development corpora are not part of the repository; `DATELINE_CORPORA` says where they are. */
const FOLDER = process.env['DATELINE_CORPORA'] ?? '../shared/corpora';

/** The articles of a development corpus; `null`, with a line that says so, where it is not at hand. */
export function readCorpus(name: string): Article[] | null {
  const file = path.join(FOLDER, `${name}.ndjson.gz`);
  if (!existsSync(file)) {
    console.log(`${name}: not at hand in ${FOLDER}, left out`);
    return null;
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line): Article => {
    const { id, text, date } = JSON.parse(line) as {
      id: string | number;
      text: string;
      date?: string | null;
    };
    return { id: String(id), text, ...(date ? { publishedAt: date } : {}) };
  });
}
