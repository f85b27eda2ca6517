import type { MergeReason } from '../../core/linking/merge-reason.ts';
import { typeWord } from '../../ui/event-words.ts';
import { formatKm } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Why two reports were taken as one event, in the reader's language; a file of an earlier version has English words. */
export function mergeWord(reason: MergeReason): string {
  if (typeof reason === 'string') return reason;
  switch (reason.kind) {
    case 'same-type':
      return t('merge.same-type', { type: typeWord(reason.type) });
    case 'kin-types':
      return t('merge.kin-types', { first: typeWord(reason.types[0]), second: typeWord(reason.types[1]) });
    case 'same-place':
      return t('merge.same-place', reason);
    case 'km-apart':
      return t('merge.km-apart', { distance: formatKm(reason.km) });
    case 'lies-in':
      return t('merge.lies-in', reason);
    case 'days-apart':
      return t('merge.days-apart', reason);
    default:
      return t(`merge.${reason.kind}`);
  }
}
