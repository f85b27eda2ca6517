import { describe, expect, it } from 'vitest';
import { conditionWords, tollWords, valueWord } from '../../src/panel/condition-words.ts';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';
import { formatToll, placeLine, titleOf, tollLine } from '../../src/panel/event-text.ts';
import { formatDate } from '../../src/ui/format.ts';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';

describe('words for counts', () => {
  it.each([
    [4, 4, '4'],
    [58, 86, '58–86'],
    [30, null, 'at least 30'],
    [null, 12, 'up to 12'],
    [null, null, '“dozens”'],
    [0, 0, '0'],
  ])('%s to %s is %s', (min, max, words) => {
    expect(formatToll({ min, max, text: 'dozens' })).toBe(words);
  });

  it('lists all kinds of a toll in one order', () => {
    const count = (n: number) => ({ min: n, max: n, text: String(n) });
    expect(tollLine({ injured: count(9), killed: count(2) })).toBe('2 killed, 9 injured');
    expect(tollLine({})).toBe('');
  });
});

describe('words for events', () => {
  it.each([
    ['a town', makePlace(), 'Airstrike in Aleppo', 'Aleppo'],
    ['a town of another name', makePlace({ name: 'Manbij' }), 'Airstrike in Manbij', 'Manbij, Aleppo'],
  ])('%s', (_, place, title, line) => {
    expect(titleOf(makeEvent({ place }))).toBe(title);
    expect(placeLine(place)).toBe(line);
  });

  it('says that a place is not known', () => {
    expect(titleOf(makeEvent({ type: 'rocket-attack', place: null }))).toBe('Rocket attack, place not known');
  });

  it.each([
    [makeDate('2016-05-16'), '16 May 2016'],
    [makeDate('2016-05-16', '2016-05-22', 'week'), 'week of 16 May 2016'],
    [makeDate('2016-05-01', '2016-05-31', 'month'), 'May 2016'],
    [makeDate('2016-01-01', '2016-12-31', 'year'), '2016'],
    [makeDate('2016-05-16', '2016-06-03'), '16 May 2016 to 3 June 2016'],
  ])('a date reads the same in every country: %#', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('words for conditions', () => {
  it.each<[Partial<Filter>, Parameters<typeof conditionWords>[1], string]>([
    [{ family: ['air'] }, 'family', 'Airstrikes'],
    [{ country: ['SY', 'IQ'] }, 'country', 'Syria and 1 more'],
    [{ province: ['SY/Idlib'] }, 'province', 'Idlib (Syria)'],
    [{ text: ' convoy ' }, 'text', '“convoy”'],
    [{ time: { start: '2016-05-01', end: '2016-05-31' } }, 'time', '1 May 2016 – 31 May 2016'],
    [{ area: { kind: 'circle', lat: 0, lon: 0, km: 25, label: 'Homs' } }, 'area', 'within 25 km of Homs'],
    [{ minKilled: 10 }, 'toll', 'at least 10 deaths'],
  ])('%o', (change, condition, words) => {
    expect(conditionWords({ ...NO_FILTER, ...change }, condition)).toBe(words);
  });

  it('names the missing precision', () => {
    expect(valueWord('precision', 'none')).toBe('No place');
    expect(tollWords(0, 0)).toBe('0 deaths');
  });
});
