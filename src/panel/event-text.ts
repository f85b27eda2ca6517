import type { Casualties, CasualtyKind, Count, EventPlace, LinkedEvent } from '../core/model.ts';
import { typeWord } from '../ui/event-words.ts';
import { formatList, formatNumber, sentenceCase } from '../ui/format.ts';
import { t } from '../ui/i18n/messages.ts';
import { placeWord, provinceWord } from '../ui/place-names.ts';

export const CASUALTY_KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];

/** "Airstrike in Al-Bukamal", "Protest, place not known". */
export function titleOf(event: LinkedEvent): string {
  const type = sentenceCase(typeOf(event));
  return event.place ? t('event.in', { type, place: placeWord(event.place) }) : t('event.noPlace', { type });
}

/** The word for the event's type; the dataset's own where it has none of ours. */
export function typeOf({ type, coded }: Pick<LinkedEvent, 'type' | 'coded'>): string {
  return coded && !coded.sameType && coded.label !== '' ? coded.label : typeWord(type);
}

/** "Al-Bukamal, Deir ez-Zor", without saying a name twice. */
export function placeLine(place: EventPlace): string {
  const { name, admin1, country } = place;
  const own = placeWord(place);
  return admin1 && !sayTheSame(name, admin1) ? formatList([own, provinceWord(admin1, country)]) : own;
}

/** "Damascus" and "Damascus Governorate", "Idlib Province" and "Idlib". */
export function sayTheSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** "4 killed, at least 14 injured"; empty when no count is stated. */
export function tollLine(casualties: Casualties): string {
  const tolls = CASUALTY_KINDS.flatMap((kind) => {
    const count = casualties[kind];
    return count ? [t(`toll.${kind}`, { count: formatToll(count) })] : [];
  });
  return formatList(tolls);
}

/** "4", "3–5", "at least 30", "up to 12", or the article's own word where it gives no figure: "“many”". */
export function formatToll({ min, max, text }: Count): string {
  if (min === null && max === null) return text === '' ? t('toll.unstated') : t('toll.word', { word: text });
  if (min === null) return t('toll.upTo', { max: max ?? 0 });
  if (max === null) return t('toll.atLeast', { min });
  return min === max ? formatNumber(min) : t('toll.range', { min, max });
}

export interface TollRow {
  readonly kind: CasualtyKind;
  readonly label: string;
  readonly count: Count;
}

export function tollRows(casualties: Casualties): readonly TollRow[] {
  return CASUALTY_KINDS.flatMap((kind) => {
    const count = casualties[kind];
    return count ? [{ kind, label: t(`casualty.${kind}`), count }] : [];
  });
}
