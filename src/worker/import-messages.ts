import type { Article, LinkedEvent } from '../core/model.ts';
import type { EventChunk } from '../core/query/table/coded-event.ts';
import type { DatasetSummary } from '../sources/dataset/import-dataset.ts';
import type { Inspection } from '../sources/dataset/inspect-dataset.ts';
import type { DatasetOptions } from '../sources/dataset/options.ts';
import type { RowReject } from '../sources/dataset/reject.ts';

/** A `File` is handed over as a handle: its bytes are read in the worker alone. */
export type ImportRequest =
  | { readonly task: 'inspect'; readonly name: string; readonly file: Blob }
  | {
      readonly task: 'import';
      readonly name: string;
      readonly file: Blob;
      readonly options: DatasetOptions;
      /** Files read before. */
      readonly known: readonly FileMark[];
    };

/** By what a file is known again. */
export interface FileMark {
  readonly size: number;
  readonly hash: string;
}

export type ImportReply =
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  | { readonly kind: 'chunk'; readonly chunk: EventChunk }
  | {
      readonly kind: 'events';
      readonly events: readonly LinkedEvent[];
      readonly articles: readonly Article[];
    }
  | { readonly kind: 'rejects'; readonly rejects: readonly RowReject[] }
  | { readonly kind: 'progress'; readonly read: number; readonly rows: number }
  | { readonly kind: 'done'; readonly summary: DatasetSummary; readonly mark: FileMark }
  /** The file is one of those read before. */
  | { readonly kind: 'there' }
  | { readonly kind: 'failed'; readonly reason: string };
