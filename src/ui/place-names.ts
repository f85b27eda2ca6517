import { countryName } from './format.ts';
import type { Locale } from './i18n/locale.ts';
import { activeLocale } from './i18n/messages.ts';

/** By language, then by country code, kind and English name ("SY/admin1/Aleppo", "SY/place/Aleppo"). */
type Names = Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;

/** Words of the page like its messages, but brought by the events that need them. */
const known = new Map<string, string>();

export function addPlaceNames(names: Names): void {
  for (const [language, words] of Object.entries(names))
    for (const [key, word] of Object.entries(words)) known.set(`${language}:${key}`, word);
}

/** A place in the page's language. */
export function placeWord({
  name,
  country,
  precision,
}: {
  readonly name: string;
  readonly country: string | null;
  readonly precision: string;
}): string {
  if (precision === 'country') return country ? countryName(country) : name;
  const kind = precision === 'admin1' || precision === 'admin2' ? precision : 'place';
  return nameOf(country, kind, name);
}

/** A province in the page's language. */
export function provinceWord(name: string, country: string | null): string {
  return nameOf(country, 'admin1', name);
}

/** As the gazetteer calls it, where no other name is known. */
function nameOf(country: string | null, kind: string, name: string): string {
  return known.get(`${activeLocale()}:${country ?? ''}/${kind}/${name}`) ?? name;
}
