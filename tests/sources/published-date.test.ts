import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublishedDate } from '../../src/sources/published-date.ts';

describe('parsePublishedDate', () => {
  it.each([
    ['2016-05-17', '2016-05-17'],
    ['2016-05-17T23:30:00-08:00', '2016-05-17'],
    [' 2016-05-17 08:00', '2016-05-17'],
    ['Tue, 17 May 2016 10:00:00 GMT', '2016-05-17'],
    ['7 May 2016 10:00 +0300', '2016-05-07'],
    ['2016-02-29', '2016-02-29'],
  ])('reads %j', (value, day) => {
    expect(parsePublishedDate(value)).toEqual({ kind: 'day', day });
  });

  it.each([
    ['0000-01-01', 'year 0'],
    ['-0044-03-15', 'year 0'],
    ['2016-13-01', 'no day of the calendar'],
    ['2016-02-30', 'no day of the calendar'],
    ['2015-02-29', 'no day of the calendar'],
    ['2016-05', 'not a date'],
    ['17/05/2016', 'not a date'],
    ['9:41 AM ET', 'not a date'],
    ['2016-05-171', 'not a date'],
    ['32 May 2016', 'no day of the calendar'],
    ['12 Foo 2016', 'not a date'],
    ['999999-01-01', 'future'],
    ['', 'not a date'],
  ])('refuses %j: %s', (value, reason) => {
    const date = parsePublishedDate(value);
    expect(date.kind === 'bad' && date.reason).toContain(reason);
  });

  it('knows the future only when it is told what day it is', () => {
    expect(parsePublishedDate('2030-01-01').kind).toBe('day');
    expect(parsePublishedDate('2030-01-01', '2026-11-22')).toMatchObject({ kind: 'bad' });
    expect(parsePublishedDate('2026-11-23', '2026-11-22').kind).toBe('day');
    expect(parsePublishedDate('2026-11-24', '2026-11-22').kind).toBe('bad');
  });

  it('never throws, and gives back every real day', () => {
    fc.assert(fc.property(fc.string(), (value) => ['day', 'bad'].includes(parsePublishedDate(value).kind)));
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parsePublishedDate(date.toISOString())).toEqual({ kind: 'day', day });
      }),
    );
  });
});
