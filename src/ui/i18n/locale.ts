/** Languages of the interface, in the order of the switch. */
export const LOCALES = ['en', 'ar', 'fr', 'uk'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language by the name that its readers know. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  ar: 'العربية',
  fr: 'Français',
  uk: 'Українська',
};

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** The first of the reader's languages ("ar-SY", "fr") that the interface has; else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  return languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}

/**
 * What `Intl` is asked for. A reader's own variant of the language keeps its digits and month names (ar-SY: ١٦ أيار,
 * ar-MA: 16 ماي); Arabic without a country gets the digits of most Arabic countries, English the day before the month.
 * Dates are Gregorian everywhere, as the articles' are.
 */
export function formatTag(locale: Locale, languages: readonly string[]): string {
  const own = languages.find((tag) => tag.toLowerCase().startsWith(`${locale}-`) && isKnown(tag));
  const tag = own ?? { en: 'en-GB', ar: 'ar-u-nu-arab', fr: 'fr', uk: 'uk' }[locale];
  return new Intl.Locale(tag, { calendar: 'gregory' }).toString();
}

function isKnown(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
