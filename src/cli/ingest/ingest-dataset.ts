import type { Article, LinkedEvent } from '../../core/model.ts';
import { EventTable } from '../../core/query/table/event-table.ts';
import { appendRows } from '../../core/query/table/take-in.ts';
import { articleAt, eventAt } from '../../core/query/table/read-event.ts';
import { importDataset } from '../../sources/dataset/import-dataset.ts';
import { inspectDataset } from '../../sources/dataset/inspect-dataset.ts';
import type { DatasetOptions } from '../../sources/dataset/options.ts';
import { pathSource } from '../../sources/node/path-source.ts';
import type { Reject } from '../../sources/reject.ts';

const MAY_BE_DATASET = /\.(?:csv|tsv|geojson|json|ndjson|jsonl)(?:\.gz)?$|\.gz$/i;

export interface IngestedDataset {
  readonly events: readonly LinkedEvent[];
  readonly articles: readonly Article[];
  readonly rejects: readonly Reject[];
  readonly warnings: readonly Reject[];
}

/** Reads a file of coded events; `null` for one that holds articles. */
export async function ingestDataset(path: string, options: DatasetOptions): Promise<IngestedDataset | null> {
  if (!MAY_BE_DATASET.test(path)) return null;
  const events: LinkedEvent[] = [];
  const articles: Article[] = [];
  const rejects: Reject[] = [];
  const refused = (reason: string) => ({
    events,
    articles,
    rejects: [{ where: path, reason }],
    warnings: [],
  });
  try {
    const source = pathSource(path);
    const inspection = await inspectDataset(source);
    if (inspection.kind === 'articles') return null;
    const table = new EventTable();
    const summary = await importDataset(source, options, {
      chunk: (chunk) => appendRows(table, chunk),
      events: (some, theirs) => {
        events.push(...some);
        articles.push(...theirs);
      },
      rejects: (some) => {
        for (const { line, reason } of some) rejects.push({ where: `${path}, line ${line}`, reason });
      },
      progress: () => undefined,
    });
    for (let row = 0; row < table.codedRows; row++) {
      const event = eventAt(table, row);
      if (!event) continue;
      events.push(event);
      articles.push(articleAt(table, row));
    }
    return { events, articles, rejects, warnings: warningsOf(path, summary.flagged) };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function warningsOf(where: string, flagged: number): readonly Reject[] {
  if (flagged === 0) return [];
  return [
    { where, reason: `${flagged} events have a note on what is unclear in the dataset ("coded.flags").` },
  ];
}
