import type { Article, LinkedEvent } from '../../../src/core/model.ts';
import { EventTable } from '../../../src/core/query/table/event-table.ts';
import { appendRows } from '../../../src/core/query/table/take-in.ts';
import { articleAt, eventAt } from '../../../src/core/query/table/read-event.ts';
import { importDataset, type DatasetSummary } from '../../../src/sources/dataset/import-dataset.ts';
import type { DatasetOptions } from '../../../src/sources/dataset/options.ts';
import type { RowReject } from '../../../src/sources/dataset/reject.ts';

export interface Imported {
  readonly summary: DatasetSummary;
  /** Coded rows, read back from the table. */
  readonly rows: readonly { readonly event: LinkedEvent; readonly article: Article }[];
  readonly events: readonly LinkedEvent[];
  readonly articles: readonly Article[];
  readonly rejects: readonly RowReject[];
}

/** Imports bytes or text in pieces of `piece` bytes, as a stream from a file would come. */
export async function importBytes(
  content: string | Uint8Array,
  options: DatasetOptions = {},
  name = 'table.csv',
  piece = 50,
): Promise<Imported> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = new EventTable();
  const events: LinkedEvent[] = [];
  const articles: Article[] = [];
  const rejects: RowReject[] = [];
  const source = {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += piece) {
        await Promise.resolve();
        yield bytes.subarray(at, at + piece);
      }
    },
  };
  const summary = await importDataset(source, options, {
    chunk: (chunk) => appendRows(table, chunk),
    events: (some, theirs) => {
      events.push(...some);
      articles.push(...theirs);
    },
    rejects: (some) => rejects.push(...some),
    progress: () => undefined,
  });
  const rows = Array.from({ length: table.codedRows }, (_, row) => {
    const event = eventAt(table, row);
    if (!event) throw new Error(`no event in row ${row}`);
    return { event, article: articleAt(table, row) };
  });
  const read = rows.map(({ event }) => event);
  return { summary, rows, events: [...events, ...read], articles, rejects };
}

/** Lines of CSV from cells, all quoted. */
export function csv(...lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}
