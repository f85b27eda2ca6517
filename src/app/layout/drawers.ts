import type { IconName } from '../../ui/icon.tsx';

/** One of them is open at a time. */
export type Drawer = 'list' | 'filters' | 'search' | 'share' | 'about';

export const DRAWERS: readonly { readonly key: Drawer; readonly label: string; readonly icon: IconName }[] = [
  { key: 'search', label: 'Search', icon: 'search' },
  { key: 'filters', label: 'Filters', icon: 'filter' },
  { key: 'list', label: 'Events', icon: 'list' },
  { key: 'share', label: 'Share', icon: 'external' },
  { key: 'about', label: 'Sources', icon: 'info' },
];

export function drawerLabel(drawer: Drawer): string {
  return DRAWERS.find(({ key }) => key === drawer)?.label ?? '';
}
