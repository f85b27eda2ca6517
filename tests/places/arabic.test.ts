import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../src/core/text/language.ts';
import { namesOf, placesOf, resolved, prepareDeps } from './places-of.ts';

prepareDeps();

describe('Arabic names', () => {
  test.each<[phenomenon: string, text: string, names: string[]]>([
    ['plain', 'وصل الوفد إلى بيروت مساء أمس.', ['بيروت']],
    ['with "and"', 'زار الوزير دمشق وبغداد.', ['دمشق', 'بغداد']],
    ['with "to"', 'توجه الموكب لدمشق صباحا.', ['دمشق']],
    ['with "to the"', 'غادر الوفد للرياض.', ['رياض']],
    ['with the article', 'قصفت الطائرات الرقة ليلا.', ['الرقة']],
    ['of two words', 'دارت اشتباكات قرب دير الزور.', ['دير الزور']],
    ['after a kind word', 'سقطت قذائف على مدينة درعا.', ['درعا']],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each<[text: string]>([
    ['قال محمد إن الجيش سيبقى.'],
    ['قتل ثلاثة مدنيين وجرح آخرون في غارة جوية.'],
    ['اجتمع الرئيس مع الوزير يوم الخميس.'],
  ])('no place in: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test('are resolved', () => {
    expect(resolved('قصفت الطائرات الرقة في سوريا.', 'الرقة')).toMatch(/SY$/);
    expect(resolved('وصل الوفد إلى بيروت.', 'بيروت')).toMatch(/^Beirut, .*LB$/);
  });
});

describe('the language that a text was taken for', () => {
  test.each<[text: string, language: string, script: string]>([
    ['Shells fell on the town.', 'en', 'Latin'],
    ['سقطت قذائف على البلدة', 'ar', 'Arabic'],
    ['گفتگوهای صلح در تهران پایان یافت و چند پیشنهاد پذیرفته شد', 'other', 'Arabic'],
    ['Обстрел города продолжался всю ночь', 'other', 'Cyrillic'],
    ['部队进入了该城市', 'other', 'Han'],
    ['', 'en', 'none'],
  ])('%s', (text, language, script) => {
    const guess = guessLanguage(text);
    expect([guess.language, guess.script]).toEqual([language, script]);
    expect(guess.reason === null).toBe(language !== 'other');
  });

  test('nothing is guessed in a text that cannot be read', () => {
    expect(placesOf('Обстрел города Алеппо продолжался всю ночь.')).toEqual([]);
  });
});
