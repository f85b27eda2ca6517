import { setTheme } from '../state/actions.ts';
import type { DatelineStore, Theme } from '../state/store.ts';

const KEY = 'dateline-theme';

/** Keeps the page's theme with the store's; the reader's choice lasts where storage is allowed. */
export function applyTheme(store: DatelineStore): void {
  setTheme(store, readTheme());
  const show = ({ theme }: { readonly theme: Theme }) => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  };
  show(store.getState());
  store.subscribe((state, earlier) => {
    if (state.theme === earlier.theme) return;
    show(state);
    writeTheme(state.theme);
  });
}

function readTheme(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}

/** Storage may be forbidden (private windows, embeds): the choice then holds for this visit. */
function writeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}
