import { Readable } from 'node:stream';
import type { Article, EventRecord } from '../../core/model.ts';
import type { Extract } from '../../publish/extract/extract-all.ts';
import { runParallel } from '../jobs/run-parallel.ts';
import { runHere } from '../lines/run-lines.ts';

/** The pipeline for the publisher, on as many threads as asked for: what `dateline extract` does with its lines. */
export function extractArticles(jobs: number, today: string): Extract {
  return async function* (articles) {
    if (articles.length === 0) return;
    const run = { step: 'extract', jobs, alternatives: true, today } as const;
    const input = Readable.from(linesOf(articles));
    for await (const { output } of jobs > 1 ? runParallel(input, run) : runHere(input, run)) {
      const result = JSON.parse(output ?? '{}') as { events?: readonly EventRecord[]; error?: string };
      yield result.events
        ? { ok: true, events: result.events }
        : { ok: false, reason: (result.error ?? 'no result').replace(/^Line \d+: /, '') };
    }
  };
}

function* linesOf(articles: readonly Article[]): Generator<string> {
  for (const article of articles) yield `${JSON.stringify(article)}\n`;
}
