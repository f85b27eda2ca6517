import { CASUALTY_LABELS } from '../core/locales/en/labels.ts';
import type { Casualties, CasualtyKind, Count, EventPlace, LinkedEvent } from '../core/model.ts';
import { typeWord } from '../ui/event-words.ts';
import { formatNumber, sentenceCase } from '../ui/format.ts';

const KINDS = Object.keys(CASUALTY_LABELS) as readonly CasualtyKind[];

/** "Airstrike in Al-Bukamal", "Protest, place not known". */
export function titleOf(event: LinkedEvent): string {
  const what = sentenceCase(typeWord(event.type));
  return event.place ? `${what} in ${event.place.name}` : `${what}, place not known`;
}

/** "Al-Bukamal, Deir ez-Zor", without saying a name twice. */
export function placeLine({ name, admin1 }: EventPlace): string {
  return admin1 && !sayTheSame(name, admin1) ? `${name}, ${admin1}` : name;
}

/** "Damascus" and "Damascus Governorate", "Idlib Province" and "Idlib". */
export function sayTheSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** "4 killed, at least 14 injured"; empty when no count is stated. */
export function tollLine(casualties: Casualties): string {
  return KINDS.flatMap((kind) => {
    const count = casualties[kind];
    return count ? [`${formatToll(count)} ${CASUALTY_LABELS[kind]}`] : [];
  }).join(', ');
}

/** "4", "3–5", "at least 30", "up to 12", or the article's own word where it gives no figure: "“many”". */
export function formatToll({ min, max, text }: Count): string {
  if (min === null && max === null) return text === '' ? 'an unstated number' : `“${text}”`;
  if (min === null) return `up to ${formatNumber(max ?? 0)}`;
  if (max === null) return `at least ${formatNumber(min)}`;
  return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

export interface TollRow {
  readonly kind: CasualtyKind;
  readonly label: string;
  readonly count: Count;
}

export function tollRows(casualties: Casualties): readonly TollRow[] {
  return KINDS.flatMap((kind) => {
    const count = casualties[kind];
    return count ? [{ kind, label: sentenceCase(CASUALTY_LABELS[kind]), count }] : [];
  });
}
