import type { TollSum } from '../../core/query/summary/summarise.ts';
import { formatNumber } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';

/** "1,204", "1,204–1,310", "at least 30"; a dash where no event states a toll. */
export function tollSum({ min, max, stated }: TollSum): string {
  if (stated === 0) return '—';
  if (max === null) return t('toll.atLeast', { min });
  return min === max ? formatNumber(min) : t('toll.range', { min, max });
}
