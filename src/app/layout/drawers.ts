import { t } from '../../ui/i18n/messages.ts';
import type { IconName } from '../../ui/icon.tsx';

/** One of them is open at a time. */
export type Drawer = 'list' | 'table' | 'filters' | 'search' | 'compare' | 'place' | 'share' | 'about';

/** Those with a button in the rail; the page of a place opens from wherever the place is named. */
export const DRAWERS: readonly { readonly key: Drawer; readonly icon: IconName }[] = [
  { key: 'search', icon: 'search' },
  { key: 'filters', icon: 'filter' },
  { key: 'list', icon: 'list' },
  { key: 'table', icon: 'table' },
  { key: 'compare', icon: 'compare' },
  { key: 'share', icon: 'external' },
  { key: 'about', icon: 'info' },
];

/** Drawers that need more room than a list. */
export const WIDE_DRAWERS: ReadonlySet<Drawer> = new Set(['table', 'compare']);

export function drawerLabel(drawer: Drawer): string {
  return t(`drawer.${drawer}`);
}
