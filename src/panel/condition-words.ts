import type { Condition } from '../core/query/conditions.ts';
import type { Facet, Filter } from '../core/query/filter.ts';
import type { DatePrecision, EventType, Precision, Status } from '../core/model.ts';
import { familyWord, typeWord } from '../ui/event-words.ts';
import type { FamilyName } from '../ui/family-colors.ts';
import {
  countryName,
  formatDays,
  formatKm,
  formatList,
  formatMonthName,
  sentenceCase,
} from '../ui/format.ts';
import { formatLat, formatLon } from '../ui/format-point.ts';
import { t } from '../ui/i18n/messages.ts';
import { provinceWord } from '../ui/place-names.ts';

/** A facet's value as readers know it: "Syria", "Aleppo (Syria)", "Rocket attack". */
export function valueWord(facet: Facet, value: string): string {
  if (facet === 'family') return familyWord(value as FamilyName);
  if (facet === 'type') return sentenceCase(typeWord(value as EventType));
  if (facet === 'country') return countryName(value);
  if (facet === 'province')
    return t('condition.inCountry', {
      province: provinceWord(value.slice(value.indexOf('/') + 1), value.slice(0, value.indexOf('/'))),
      country: countryName(value.slice(0, 2)),
    });
  if (facet === 'status') return t(`status.${value as Status}`);
  if (facet === 'precision') return t(`precision.${value as Precision | 'none'}`);
  if (facet === 'datePrecision') return t(`datePrecision.${value as DatePrecision | 'none'}`);
  return value;
}

/** What a condition asks for, short enough for a chip. */
export function conditionWords(filter: Filter, condition: Condition): string {
  if (condition === 'time') return filter.time ? formatDays(filter.time.start, filter.time.end, 'short') : '';
  if (condition === 'months') return formatList(filter.months.map((month) => formatMonthName(month)));
  if (condition === 'area') return areaWords(filter.area);
  if (condition === 'toll') return tollWords(filter.minKilled, filter.maxKilled);
  if (condition === 'text') return t('condition.words', { words: filter.text.trim() });
  const values: readonly string[] = filter[condition];
  const [first] = values;
  const word = first === undefined ? '' : valueWord(condition, first);
  return values.length > 1 ? t('count.andMore', { first: word, count: values.length - 1 }) : word;
}

function areaWords(area: Filter['area']): string {
  if (area?.kind === 'polygon') return area.label || t('condition.drawnArea');
  if (area?.kind === 'circle')
    return t('condition.within', { distance: formatKm(area.km), place: area.label });
  if (!area) return '';
  const { west, south, east, north } = area;
  return t('condition.box', {
    south: formatLat(south),
    north: formatLat(north),
    west: formatLon(west),
    east: formatLon(east),
  });
}

/** "at least 10 deaths", "1 to 9 deaths", "up to 5 deaths". */
export function tollWords(min: number | null, max: number | null): string {
  if (min !== null && max !== null) {
    return min === max
      ? t('condition.deathsExactly', { count: min })
      : t('condition.deathsBetween', { min, max });
  }
  if (min !== null) return t('condition.deathsAtLeast', { min });
  return max === null ? '' : t('condition.deathsUpTo', { max });
}
