import { DATE_PRECISION_LABELS, PRECISION_LABELS, STATUS_LABELS } from '../core/locales/en/labels.ts';
import type { Condition } from '../core/query/conditions.ts';
import type { Facet, Filter } from '../core/query/filter.ts';
import type { EventType } from '../core/model.ts';
import { familyWord, typeWord } from '../ui/event-words.ts';
import type { FamilyName } from '../ui/family-colors.ts';
import { formatDays, formatKm, formatNumber, sentenceCase } from '../ui/format.ts';

export const CONDITION_NAMES: Readonly<Record<Condition, string>> = {
  family: 'Family',
  type: 'Type',
  status: 'Status',
  country: 'Country',
  province: 'Province',
  actor: 'Actor',
  source: 'Source',
  precision: 'Precision of the place',
  datePrecision: 'Precision of the date',
  time: 'Dates',
  area: 'Area',
  toll: 'Deaths',
  text: 'Words',
};

const COUNTRY = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A facet's value as readers know it: "Syria", "Aleppo (Syria)", "Rocket attack". */
export function valueWord(facet: Facet, value: string): string {
  if (facet === 'family') return familyWord(value as FamilyName);
  if (facet === 'type') return sentenceCase(typeWord(value as EventType));
  if (facet === 'country') return countryName(value);
  if (facet === 'province')
    return `${value.slice(value.indexOf('/') + 1)} (${countryName(value.slice(0, 2))})`;
  return LABELS[facet]?.[value] ?? value;
}

const LABELS: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  status: STATUS_LABELS,
  precision: PRECISION_LABELS,
  datePrecision: DATE_PRECISION_LABELS,
};

/** The code itself for what is no region code. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRY.of(code) ?? code) : code;
}

/** What a condition asks for, short enough for a chip. */
export function conditionWords(filter: Filter, condition: Condition): string {
  if (condition === 'time') return filter.time ? formatDays(filter.time.start, filter.time.end, 'short') : '';
  if (condition === 'area') return areaWords(filter.area);
  if (condition === 'toll') return tollWords(filter.minKilled, filter.maxKilled);
  if (condition === 'text') return `“${filter.text.trim()}”`;
  const values: readonly string[] = filter[condition];
  const [first] = values;
  const word = first === undefined ? '' : valueWord(condition, first);
  return values.length > 1 ? `${word} and ${values.length - 1} more` : word;
}

function areaWords(area: Filter['area']): string {
  if (area?.kind === 'polygon') return area.label || 'the drawn area';
  return area?.kind === 'circle' ? `within ${formatKm(area.km)} of ${area.label}` : 'this part of the map';
}

/** "at least 10 deaths", "1 to 9 deaths", "up to 5 deaths". */
export function tollWords(min: number | null, max: number | null): string {
  if (min !== null && max !== null) {
    return min === max
      ? `${formatNumber(min)} deaths`
      : `${formatNumber(min)} to ${formatNumber(max)} deaths`;
  }
  if (min !== null) return `at least ${formatNumber(min)} ${min === 1 ? 'death' : 'deaths'}`;
  return max === null ? '' : `up to ${formatNumber(max)} deaths`;
}
