import { useDateline } from '../../state/use-dateline.ts';
import { TOOLS } from './drawers.ts';

const CORRECTIONS = { key: 'corrections', icon: 'edit' } as const;

/** What opens beside the map; corrections have a button once there are any. */
export function useDrawerButtons(): typeof TOOLS {
  const hasAny = useDateline(({ corrections }) => corrections.done.length + corrections.undone.length > 0);
  return hasAny ? [...TOOLS, CORRECTIONS] : TOOLS;
}
