import { useSyncExternalStore } from 'react';
import { useDateline } from '../../state/use-dateline.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Whether the map is drawn dark: the reader's choice, else the system's. */
export function useIsDark(): boolean {
  const theme = useDateline((state) => state.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  return theme === 'system' ? isSystemDark : theme === 'dark';
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
