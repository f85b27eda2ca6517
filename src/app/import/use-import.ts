import { useEffect, useRef, useState } from 'react';
import { findRow } from '../../core/query/table/find-row.ts';
import type { EventChunk } from '../../core/query/table/coded-event.ts';
import type { EventId } from '../../core/model.ts';
import type { DatasetSummary } from '../../sources/dataset/import-dataset.ts';
import type { Inspection } from '../../sources/dataset/inspect-dataset.ts';
import type { DatasetOptions } from '../../sources/dataset/options.ts';
import type { RowReject } from '../../sources/dataset/reject.ts';
import { flyTo } from '../../state/actions.ts';
import { removeCoded, showCoded, takeCoded } from '../../state/coded-actions.ts';
import type { DatelineStore } from '../../state/store.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { createImporter, type Importer } from '../../worker/create-importer.ts';
import type { ImportReply } from '../../worker/import-messages.ts';
import { useCorpusKeeper, type CorpusKeeper } from '../corpus/corpus-keeper.ts';
import { reasonWords } from '../reason-words.ts';
import { chunkTarget } from './chunk-target.ts';

export type TableInspection = Extract<Inspection, { kind: 'table' }>;

export type ImportStage =
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly inspection: TableInspection }
  | { readonly kind: 'reading'; readonly read: number; readonly rows: number }
  | { readonly kind: 'done'; readonly summary: DatasetSummary; readonly rejects: readonly RowReject[] }
  | { readonly kind: 'failed'; readonly reason: string };

export interface ImportFlow {
  readonly stage: ImportStage;
  /** Reads the file with what the reader has settled. */
  start(options: DatasetOptions): void;
  stop(): void;
  /** Takes the events that were read from the file away again. */
  remove(): void;
}

let origins = 0;

/** Looks at a file, asks what only its reader can know, and reads it in a worker; its events join the map as they come. */
export function useImport(file: File, onArticles: () => void): ImportFlow {
  const store = useDatelineStore();
  const keeper = useCorpusKeeper();
  const [stage, setStage] = useState<ImportStage>({ kind: 'looking' });
  const importer = useRef<Importer | null>(null);
  const bounce = useRef(onArticles);
  const [origin] = useState(() => ++origins);

  const start = (options: DatasetOptions) => {
    setStage({ kind: 'reading', read: 0, rows: 0 });
    importer.current?.start({ name: file.name, file }, options, store.getState().coded?.files);
  };
  const begin = useRef(start);

  useEffect(() => {
    // One worker looks and reads: a second one would cost its start again.
    const own = createImporter((reply) => {
      if (reply.kind !== 'inspected') read(reply);
      else if (reply.inspection.kind === 'articles') {
        own.stop();
        bounce.current();
      } else if (reply.inspection.kind === 'known') begin.current({});
      else setStage({ kind: 'asking', inspection: reply.inspection });
    });
    const read = receiver({ store, keeper, setStage, stop: () => own.stop(), name: file.name, origin });
    importer.current = own;
    own.inspect({ name: file.name, file });
    return () => own.stop();
  }, [file, store, keeper, origin]);

  const remove = () => removeCoded(store, origin);
  return { stage, start, remove, stop: () => importer.current?.stop() };
}

interface Receiver {
  readonly store: DatelineStore;
  readonly keeper: CorpusKeeper;
  readonly setStage: (stage: ImportStage) => void;
  readonly stop: () => void;
  /** Of the file. */
  readonly name: string;
  readonly origin: number;
}

/** Passes on what the worker reads; the first chunk shows whether its rows are on the map already. */
function receiver({ store, keeper, setStage, stop, name, origin }: Receiver): (reply: ImportReply) => void {
  const rejects: RowReject[] = [];
  const refuse = (dataset: string) => setStage({ kind: 'failed', reason: t('import.there', { dataset }) });
  let isFirst = true;
  return (reply) => {
    if (reply.kind === 'chunk') {
      if (isFirst && isThere(store, reply.chunk)) {
        stop();
        refuse(reply.chunk.dataset);
        return;
      }
      takeCoded(store, reply.chunk, origin);
      const target = isFirst ? chunkTarget(reply.chunk) : null;
      if (target) flyTo(store, target);
      isFirst = false;
    }
    if (reply.kind === 'there') refuse(name);
    if (reply.kind === 'events') keeper.show(reply.events, reply.articles);
    if (reply.kind === 'rejects') for (const reject of reply.rejects) rejects.push(reject);
    if (reply.kind === 'progress') setStage({ kind: 'reading', read: reply.read, rows: reply.rows });
    if (reply.kind === 'done') {
      showCoded(store, { origin, name, ...reply.mark });
      setStage({ kind: 'done', summary: reply.summary, rejects });
    }
    if (reply.kind === 'failed') {
      // What was read before a file broke stays.
      showCoded(store);
      setStage({ kind: 'failed', reason: reasonWords(reply.reason) });
    }
  };
}

/** Ids that are compared: the first rows of the same file are the same. */
const COMPARED = 20;

function isThere(store: DatelineStore, { dataset, ids }: EventChunk): boolean {
  const { coded } = store.getState();
  if (!coded) return false;
  const first = ids.split('\u001e', COMPARED);
  return first.some((id) => findRow(coded.table, `${dataset}:${id}` as EventId) >= 0);
}
