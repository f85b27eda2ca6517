import { afterEach, describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatKm, formatList, formatNumber } from '../../src/ui/format.ts';
import { formatTag, preferredLocale, type Locale } from '../../src/ui/i18n/locale.ts';
import { loadLanguage, t } from '../../src/ui/i18n/messages.ts';

afterEach(() => loadLanguage('en'));

describe('words and figures', () => {
  it.each<[Locale, string[], string, string, string, string]>([
    ['en', [], '16 May 2016', '12,345', '3.2 km', 'a, b, c'],
    ['en', ['en-US'], 'May 16, 2016', '12,345', '3.2 km', 'a, b, c'],
    ['fr', [], '16 mai 2016', '12 345', '3,2 km', 'a, b, c'],
    ['uk', [], '16 травня 2016 р.', '12 345', '3,2 км', 'a, b, c'],
    ['ar', [], '١٦ مايو ٢٠١٦', '١٢٬٣٤٥', '٣٫٢ كم', 'a، b، c'],
    ['ar', ['ar-SY'], '١٦ أيار ٢٠١٦', '١٢٬٣٤٥', '٣٫٢ كم', 'a، b، c'],
    ['ar', ['ar-MA'], '16 ماي 2016', '12.345', '3,2 كم', 'a، b، c'],
    ['ar', ['ar-SA'], '١٦ مايو ٢٠١٦', '١٢٬٣٤٥', '٣٫٢ كم', 'a، b، c'],
  ])('in %s for a reader of %j', async (locale, languages, day, number, km, list) => {
    await loadLanguage(locale, languages);
    const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(plain(formatDay('2016-05-16'))).toBe(day);
    expect(plain(formatNumber(12345))).toBe(number);
    expect(plain(formatKm(3.2))).toBe(km);
    expect(formatList(['a', 'b', 'c'])).toBe(list);
  });

  it.each<[Locale, number, string]>([
    ['en', 1, '1 event'],
    ['en', 0, '0 events'],
    ['fr', 0, '0 événement'],
    ['fr', 1_000_000, '1 000 000 d’événements'],
    ['uk', 21, '21 подія'],
    ['uk', 3, '3 події'],
    ['uk', 12, '12 подій'],
    ['ar', 0, 'لا أحداث'],
    ['ar', 2, 'حدثان'],
    ['ar', 3, '٣ أحداث'],
    ['ar', 11, '١١ حدثًا'],
    ['ar', 100, '١٠٠ حدث'],
  ])('count in %s: %i', async (locale, count, words) => {
    await loadLanguage(locale);
    expect(t('count.events', { count }).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(words);
  });

  it('name a month and a year that are all that is known', async () => {
    await loadLanguage('ar', ['ar-SY']);
    expect(formatDate({ start: '2016-05-01', end: '2016-05-31', precision: 'month' })).toBe('أيار ٢٠١٦');
    expect(formatDate({ start: '2016-01-01', end: '2016-12-31', precision: 'year' })).toBe('٢٠١٦');
  });
});

describe('the language of a reader', () => {
  it.each([
    [['de-DE', 'uk-UA', 'ar'], 'uk'],
    [['ar-SY'], 'ar'],
    [['de', 'es'], 'en'],
    [[], 'en'],
  ])('%j is shown %s', (languages, locale) => {
    expect(preferredLocale(languages)).toBe(locale);
  });

  it('survives tags that are no tags', () => {
    expect(formatTag('ar', ['ar-???', 'ar-EG'])).toMatch(/^ar-EG/);
  });
});
