import type { Drawer } from '../../state/store.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { IconName } from '../../ui/icon.tsx';

/** Those with a button in the rail; places and corrections open from where they are named. */
export const TOOLS: readonly { readonly key: Drawer; readonly icon: IconName }[] = [
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
