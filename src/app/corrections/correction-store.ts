import { openDB, type IDBPDatabase } from 'idb';
import type { Correction } from '../../core/corrections/correction.ts';
import { CORRECTIONS_DATABASE } from './database-name.ts';

/** Corrections as this browser keeps them: a record each, so that two tabs do not overwrite each other's. */
interface Kept {
  readonly id: string;
  /** The later takes effect later. */
  readonly order: number;
  readonly correction: Correction;
}

export interface CorrectionStore {
  all(): Promise<readonly Correction[]>;
  /** Keeps these, in this order; `gone` are ids of those taken back. Rejects when the browser's storage is full. */
  save(corrections: readonly Correction[], gone: readonly string[]): Promise<void>;
}

const TABLE = 'corrections';

/** Rejects where the browser keeps nothing (private windows, storage forbidden). */
export async function openCorrectionStore(): Promise<CorrectionStore> {
  const db: IDBPDatabase = await openDB(CORRECTIONS_DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore(TABLE, { keyPath: 'id' }),
  });
  return {
    async all() {
      const kept = (await db.getAll(TABLE)) as Kept[];
      return kept.sort((a, b) => a.order - b.order).map(({ correction }) => correction);
    },
    async save(corrections, gone) {
      const transaction = db.transaction(TABLE, 'readwrite');
      const writes: Promise<unknown>[] = gone.map((id) => transaction.store.delete(id));
      corrections.forEach((correction, order) => {
        writes.push(transaction.store.put({ id: correction.id, order, correction } satisfies Kept));
      });
      await Promise.all([...writes, transaction.done]);
    },
  };
}
