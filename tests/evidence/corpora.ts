import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/core/model.ts';

/** Where the development corpora are looked for; they are not part of the repository. */
export const CORPORA = process.env['DATELINE_CORPORA'] ?? '../shared/corpora';
/** Named by the environment: every document is read. Merely at hand: a sample, so that the suite stays quick. */
const WHOLE = process.env['DATELINE_CORPORA'] !== undefined;
const SAMPLE = 25;

/** File names of the corpora at hand; empty where there are none. */
export function corporaAtHand(): string[] {
  if (!fs.existsSync(CORPORA)) return [];
  return fs.readdirSync(CORPORA).filter((file) => file.endsWith('.ndjson.gz'));
}

/** The documents of a corpus, or some 25 of them at even distances. */
export function readCorpus(file: string): Article[] {
  const lines = gunzipSync(fs.readFileSync(path.join(CORPORA, file)))
    .toString('utf8')
    .trim()
    .split('\n');
  const step = WHOLE ? 1 : Math.max(1, Math.floor(lines.length / SAMPLE));
  return lines.filter((_, i) => i % step === 0).flatMap(readLine);
}

/** Corpora name the day of an article in one of three ways, or not at all. */
interface Row {
  readonly id?: string | number;
  readonly text?: string;
  readonly title?: string | null;
  readonly pub_date?: string | null;
  readonly dct?: string | null;
  readonly date?: string | null;
}

function readLine(line: string, i: number): Article[] {
  const row = JSON.parse(line) as Row;
  if (typeof row.text !== 'string') return [];
  const publishedAt = [row.pub_date, row.dct, row.date].find((day) => typeof day === 'string');
  return [{ id: String(row.id ?? i), text: row.text, publishedAt, title: row.title ?? undefined }];
}
