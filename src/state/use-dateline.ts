import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DatelineStore, State } from './store.ts';

/** Provided once by the composition root. */
export const StoreContext = createContext<DatelineStore | null>(null);

/** The store itself, for actions and subscriptions. Throws outside a `StoreContext` provider. */
export function useDatelineStore(): DatelineStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No Dateline store: wrap the view in <StoreContext value={store}>');
  return store;
}

/** Re-renders only when the selected part changes. */
export function useDateline<T>(select: (state: State) => T): T {
  return useStore(useDatelineStore(), select);
}
