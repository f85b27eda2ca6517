import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Article, Span } from '../../src/core/model.ts';

/** A place name that the annotators marked. */
export interface GoldPlace extends Span {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameid: number | null;
  readonly demonym?: boolean;
}

export interface GoldDocument {
  readonly corpus: string;
  readonly article: Article;
  readonly places: readonly GoldPlace[];
  /** Spans that count neither way. */
  readonly ignore: readonly Span[];
}

interface Row {
  readonly id?: string | number;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly domain?: string | null;
  readonly text: string;
  readonly toponyms: readonly GoldPlace[];
  readonly ignore?: readonly Span[] | null;
}

/** The corpora with complete gold, in a fixed order. */
export const CORPORA = ['lgl', 'trnews', 'gwn'] as const;

/** Reads one corpus (`<folder>/<name>.ndjson.gz`); `null` when the file is absent. */
export function readCorpus(folder: string, name: string): GoldDocument[] | null {
  const file = path.join(folder, `${name}.ndjson.gz`);
  if (!fs.existsSync(file)) return null;
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const row = JSON.parse(line) as Row;
    const article: Article = {
      id: `${name}#${index}`,
      text: row.text,
      title: row.title ?? undefined,
      publishedAt: row.date ?? undefined,
      source: row.domain ?? undefined,
    };
    return { corpus: name, article, places: row.toponyms, ignore: row.ignore ?? [] };
  });
}
