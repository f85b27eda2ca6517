import { describe, expect, it } from 'vitest';
import { findTextProblem } from '../../src/sources/check-text.ts';
import { MAX_TEXT_LENGTH } from '../../src/sources/limits.ts';
import { detectScript } from '../../src/sources/script.ts';

const ARABIC = 'قصفت طائرات مدينة حلب يوم الاثنين';

describe('findTextProblem', () => {
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['a'.repeat(MAX_TEXT_LENGTH + 1), '2.0 million characters; the limit is 2 million'],
    ['a'.repeat(20_000_000), '20.0 million characters'],
    ['\u0000PNG', 'binary'],
    ['%PDF-1.4 \u0001\u0002\u0003\u0004\u0005', 'binary'],
    ['\ufffd\ufffd\ufffdabc', 'binary'],
    ['— … !!', 'no words'],
    ['Самолёты нанесли удар по городу', 'Cyrillic'],
    ['無人機が町を攻撃した', 'cannot read'],
    ['መንግሥት አስታወቀ', 'Ethiopic'],
    ['ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ', 'does not know'],
    [ARABIC, 'Arabic'],
  ])('%#: says what is wrong', (text, words) => {
    expect(findTextProblem(text)).toContain(words);
  });

  it.each([
    ['Planes bombed a town.'],
    ['Son dakika: Halep’te çatışma çıktı.'],
    ['The word حلب stands for Aleppo in Arabic.'],
    ['2016-05-17'],
    ['a'.repeat(MAX_TEXT_LENGTH)],
    ['Tab\tand\r\nline ends are text.'],
  ])('%#: finds nothing wrong with readable text', (text) => {
    expect(findTextProblem(text)).toBeNull();
  });

  it('reads Arabic for places alone', () => {
    expect(findTextProblem(ARABIC, 'geoparse')).toBeNull();
    expect(findTextProblem(ARABIC, 'dates')).toContain('Arabic');
  });

  it('tells the script by most letters, not by the first', () => {
    expect(detectScript(`${ARABIC} said Reuters`)).toBe('Arabic');
    expect(detectScript('1234 !')).toBeNull();
  });
});
