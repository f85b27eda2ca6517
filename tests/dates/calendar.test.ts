import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as calendar from '../../src/core/dates/calendar.ts';
import { easterDay, feastRange, feastValue } from '../../src/core/dates/feasts.ts';
import { islamicToDayNumber } from '../../src/core/dates/islamic.ts';
import { rangeOfValue } from '../../src/core/dates/timex-range.ts';

const dayNumbers = fc.integer({ min: -700_000, max: 2_900_000 });

describe('day numbers', () => {
  it('counts from 1970-01-01', () => {
    expect(calendar.toDayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(calendar.toDayNumber({ year: 2018, month: 7, day: 13 })).toBe(17725);
    expect(calendar.isoDayOf(calendar.toDayNumber({ year: 50, month: 2, day: 3 }))).toBe('0050-02-03');
  });
  it('comes back from any day', () => {
    fc.assert(
      fc.property(dayNumbers, (n) => {
        expect(calendar.toDayNumber(calendar.fromDayNumber(n))).toBe(n);
      }),
    );
  });
  it('knows the weekday', () => {
    expect(calendar.weekdayOf(calendar.toDayNumber({ year: 2018, month: 7, day: 13 }))).toBe(5);
    expect(calendar.weekdayOf(calendar.toDayNumber({ year: 1865, month: 4, day: 9 }))).toBe(7);
  });
});

describe('weeks', () => {
  it.each([
    ['2018-07-13', '2018-W28'],
    ['2016-01-01', '2015-W53'],
    ['2018-12-31', '2019-W01'],
    ['2021-01-03', '2020-W53'],
  ])('%s is in %s', (iso, week) => {
    const day = calendar.parseIsoDay(iso);
    expect(day && calendar.isoWeek(calendar.toDayNumber(day))).toBe(week);
  });
  it('holds each of its days', () => {
    fc.assert(
      fc.property(dayNumbers, (n) => {
        const { year, week } = calendar.isoWeekOf(n);
        const monday = calendar.mondayOfIsoWeek(year, week);
        expect(n - monday).toBe(calendar.weekdayOf(n) - 1);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    [{ year: 2018, month: 1, day: 31 }, 1, '2018-02-28'],
    [{ year: 2016, month: 1, day: 31 }, 1, '2016-02-29'],
    [{ year: 2018, month: 1, day: 15 }, -1, '2017-12-15'],
    [{ year: 2018, month: 11, day: 5 }, 14, '2020-01-05'],
  ])('%j moved by %i', (day, by, iso) => {
    expect(calendar.isoDay(calendar.addMonths(day, by))).toBe(iso);
  });
  it.each([
    [2018, 2, 29],
    [1900, 2, 29],
    [2018, 4, 31],
    [2018, 13, 1],
    [0, 1, 1],
    [2018, 1, 0],
  ])('%i-%i-%i does not exist', (y, m, d) => {
    expect(calendar.isRealDay(y, m, d)).toBe(false);
  });
  it('has 29 February in 2000 and 2016', () => {
    expect([2000, 2016].map((y) => calendar.isRealDay(y, 2, 29))).toEqual([true, true]);
  });
});

describe('feasts', () => {
  // Dates of Easter as published by the churches; the days of the moon are within one of the tabular calendar.
  it.each([
    [1916, '1916-04-23'],
    [1999, '1999-04-04'],
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2038, '2038-04-25'],
  ])('Easter %i', (year, iso) => {
    expect(calendar.isoDayOf(easterDay(year))).toBe(iso);
  });
  it.each([
    ['11/4/4', 2018, '2018-11-22'],
    ['05/5/1', 2018, '2018-05-28'],
    ['09/1/1', 2018, '2018-09-03'],
    ['12-25', 1914, '1914-12-25'],
    ['islamic-10-01', 2018, '2018-06-15'],
    ['islamic-09', 2016, '2016-06'],
    ['no such', 2016, null],
  ])('%s in %i', (key, year, value) => {
    expect(feastValue(key, year)).toBe(value);
  });
  it('knows the Islamic new year of 1400', () => {
    // 1 Muharram 1400 was 21 November 1979 (20 November by the sighting in Mecca).
    expect(calendar.isoDayOf(islamicToDayNumber({ year: 1400, month: 1, day: 1 }))).toBe('1979-11-21');
  });
});

describe('ranges of values', () => {
  it.each(['P3M', 'PRESENT_REF', 'XXXX-WXX-5', '2018-XX-XX', '2018-02-31', '2018-13', '0000', '', 'BC0480'])(
    '%s covers no days',
    (value) => {
      expect(rangeOfValue(value)).toBeNull();
    },
  );
  it('starts no later than it ends', () => {
    const values = fc.oneof(
      dayNumbers.filter((n) => n > -719_000).map(calendar.isoDayOf),
      fc.integer({ min: 1, max: 9999 }).map(calendar.isoYear),
      fc
        .tuple(
          fc.integer({ min: 1, max: 9998 }),
          fc.constantFrom('Q1', 'Q4', 'H2', 'SP', 'WI', 'W01', 'W52-WE', '12'),
        )
        .map(([y, part]) => `${calendar.isoYear(y)}-${part}`),
    );
    fc.assert(
      fc.property(values, (value) => {
        const range = rangeOfValue(value);
        expect(range).not.toBeNull();
        expect((range?.start ?? '') <= (range?.end ?? '')).toBe(true);
      }),
    );
  });
});

describe('the days of Ramadan', () => {
  it.each([
    [2016, '2016-06-07', '2016-07-06'],
    [2018, '2018-05-16', '2018-06-14'],
    [2023, '2023-03-23', '2023-04-21'],
  ])('in %i run over two months of ours', (year, start, end) => {
    expect(feastRange('islamic-09', year)).toEqual({ start, end, precision: 'month' });
  });
  it('has a range of its own for months only', () => {
    expect(feastRange('12-25', 2018)).toBeNull();
    expect(feastRange('islamic-10-01', 2018)).toBeNull();
  });
});
