import type { ArticleId } from '../../core/model.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { AddedArticle, AddedStore } from './added-store.ts';

/** Whether added articles outlive the visit; `reason` in words when they do not. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly reason: string };

/** What the reader added, as the browser stores it. */
export interface Shelf {
  all(): Promise<readonly AddedArticle[]>;
  put(added: readonly AddedArticle[]): Promise<Kept>;
  remove(id: ArticleId): Promise<void>;
}

/** Opens the storage with the first call. */
export function createShelf(): Shelf {
  let storage: Promise<AddedStore | null> | null = null;
  const open = () =>
    (storage ??= import('./added-store.ts').then(({ openAddedStore }) => openAddedStore()).catch(() => null));
  return {
    async all() {
      return (await (await open())?.all().catch(() => [])) ?? [];
    },
    async put(added) {
      const opened = await open();
      try {
        if (!opened) return { kept: false, reason: t('corpus.notKept') };
        for (const one of added) await opened.put(one);
        return { kept: true };
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        return { kept: false, reason: t(isFull ? 'corpus.full' : 'corpus.notKept') };
      }
    },
    async remove(id) {
      await (await open())?.remove(id).catch(() => undefined);
    },
  };
}
