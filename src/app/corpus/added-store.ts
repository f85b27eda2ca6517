import { openDB, type IDBPDatabase } from 'idb';
import type { Article, EventRecord } from '../../core/model.ts';
import { DATABASE } from './database-name.ts';

/** An article that a reader added, with what was found in it. */
export interface AddedArticle {
  /** The article's id. */
  readonly id: string;
  readonly article: Article;
  readonly events: readonly EventRecord[];
  /** ISO day. */
  readonly addedOn: string;
}

export interface AddedStore {
  all(): Promise<readonly AddedArticle[]>;
  put(added: AddedArticle): Promise<void>;
  remove(id: string): Promise<void>;
}

const TABLE = 'added-articles';

/** Rejects where the browser keeps nothing (private windows, storage forbidden). */
export async function openAddedStore(): Promise<AddedStore> {
  const db: IDBPDatabase = await openDB(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore(TABLE, { keyPath: 'id' }),
  });
  return {
    all: () => db.getAll(TABLE) as Promise<AddedArticle[]>,
    put: async (added) => void (await db.put(TABLE, added)),
    remove: (id) => db.delete(TABLE, id),
  };
}
