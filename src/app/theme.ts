import { setTheme } from '../state/actions.ts';
import type { DatelineStore, Theme } from '../state/store.ts';
import { readKept, writeKept } from './kept.ts';

const KEY = 'dateline-theme';

/** Keeps the page's theme with the store's; the reader's choice lasts where storage is allowed. */
export function applyTheme(store: DatelineStore): void {
  setTheme(store, readTheme());
  followTheme(store);
  store.subscribe((state, earlier) => {
    if (state.theme !== earlier.theme) writeKept(KEY, state.theme);
  });
}

/** Keeps the page's theme with the store's. */
export function followTheme(store: DatelineStore): void {
  const show = ({ theme }: { readonly theme: Theme }) => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  };
  show(store.getState());
  store.subscribe((state, earlier) => {
    if (state.theme !== earlier.theme) show(state);
  });
}

function readTheme(): Theme {
  const theme = readKept(KEY);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
