import { createStore, type StoreApi } from 'zustand/vanilla';

export interface OfflineView {
  /** Changes to the newer version of the program that waits; `null` when none does. */
  readonly update: (() => void) | null;
}

/** What a reader may be told of versions of the program. */
export const offlineView: StoreApi<OfflineView> = createStore(() => ({ update: null }));
