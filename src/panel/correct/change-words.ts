import type { Change, Correction } from '../../core/corrections/correction.ts';
import type { EventDate, EventPlace } from '../../core/model.ts';
import { typeWord } from '../../ui/event-words.ts';
import { formatDate, formatDay } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { formatToll, placeLine } from '../event-text.ts';

/** "Place", "Number of people killed": what was corrected. */
export function fieldWord(change: Change): string {
  return change.field === 'toll' ? t(`casualty.${change.kind}`) : t(`correct.field.${change.field}`);
}

/** A value of the changed field in words; empty for changes of which reports are one event. */
export function valueWord(change: Change, which: 'before' | 'after'): string {
  switch (change.field) {
    case 'type':
      return typeWord(change[which]);
    case 'date':
      return dateWord(change[which]);
    case 'place':
      return placeWord(change[which]);
    case 'toll': {
      const count = change[which];
      return count ? formatToll(count) : t('fact.noCount');
    }
    case 'split':
    case 'merge':
      return '';
  }
}

/** "Ada, 25 November 2026". */
export function whoAndWhen({ by, on }: Correction): string {
  const day = formatDay(on.slice(0, 10));
  return by === '' ? t('correct.unnamed', { day }) : t('correct.named', { name: by, day });
}

function dateWord(date: EventDate | null): string {
  return date ? formatDate(date) : t('fact.notSaid');
}

function placeWord(place: EventPlace | null): string {
  return place ? placeLine(place) : t('fact.notSaid');
}
