import { useDateline } from '../../state/use-dateline.ts';
import { directionOf } from '../../ui/i18n/locale.ts';

/** What lies at the start and at the end of a line, as left and right of this page. CSS pixels. */
export function useSides(start: number, end: number): { readonly left: number; readonly right: number } {
  const isMirrored = useDateline((state) => directionOf(state.shownLanguage) === 'rtl');
  return isMirrored ? { left: end, right: start } : { left: start, right: end };
}
