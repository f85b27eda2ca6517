import { t } from '../../ui/i18n/messages.ts';
import type { IconName } from '../../ui/icon.tsx';

/** One of them is open at a time. */
export type Drawer = 'list' | 'filters' | 'search' | 'share' | 'about';

export const DRAWERS: readonly { readonly key: Drawer; readonly icon: IconName }[] = [
  { key: 'search', icon: 'search' },
  { key: 'filters', icon: 'filter' },
  { key: 'list', icon: 'list' },
  { key: 'share', icon: 'external' },
  { key: 'about', icon: 'info' },
];

export function drawerLabel(drawer: Drawer): string {
  return t(`drawer.${drawer}`);
}
