import { useSyncExternalStore } from 'react';

/** `desktop`: rail, panel and a tall timeline. `compact`: overlays and one menu button. `phone`: a bottom sheet. */
export type Layout = 'desktop' | 'compact' | 'phone';

const QUERIES = {
  desktop: '(min-width: 1100px) and (min-height: 560px)',
  phone: '(max-width: 640px)',
} as const;

export function useLayout(): Layout {
  const phone = useMedia(QUERIES.phone);
  const desktop = useMedia(QUERIES.desktop);
  return phone ? 'phone' : desktop ? 'desktop' : 'compact';
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
