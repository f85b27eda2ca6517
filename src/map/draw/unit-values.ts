import type { EventTable } from '../../core/query/table/event-table.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { Unit } from './find-unit.ts';

/**
 * The values of the facet that mean a unit: all spellings that occur in the events, or else its English name. Articles
 * and datasets may write one province in more ways than case and "Governorate".
 */
export function valuesOfUnit({ facets }: EventTable, { facet, country, names }: Unit): readonly string[] {
  if (facet === 'country') return [country];
  const { dictionary } = facets.province;
  const codes = new Set(names.map((name) => dictionary.codeOf(`${country}/${name}`)));
  codes.delete(-1);
  const values = [...codes].flatMap((code) => dictionary.values[code] ?? []);
  return values.length > 0 ? values : [`${country}/${names[0] ?? ''}`];
}

/** "Idlib (Syria)", "Syria". */
export function unitName({ names, country }: Unit, countryWord: string): string {
  const [province] = names;
  return province === undefined
    ? countryWord
    : t('condition.inCountry', { province, country: countryWord || country });
}
