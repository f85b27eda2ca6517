import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOfDate,
  readDateDraft,
  withPrecision,
  type DateDraft,
} from '../../../src/panel/correct/date-draft.ts';
import {
  draftOfPlace,
  fieldsOf,
  readPlaceDraft,
  type PlaceDraft,
} from '../../../src/panel/correct/place-draft.ts';
import { draftOfToll, readTollDraft } from '../../../src/panel/correct/toll-draft.ts';
import { makeDate, makePlace } from '../../query/make-event.ts';

describe('a date as typed', () => {
  it.each<[DateDraft, string, string]>([
    [{ precision: 'day', from: '2016-05-16', to: '' }, '2016-05-16', '2016-05-16'],
    [{ precision: 'day', from: '2016-05-16', to: '2016-06-01' }, '2016-05-16', '2016-06-01'],
    [{ precision: 'week', from: '2016-05-18', to: '' }, '2016-05-16', '2016-05-22'],
    [{ precision: 'week', from: '2016-05-22', to: '' }, '2016-05-16', '2016-05-22'],
    [{ precision: 'week', from: '1969-12-31', to: '' }, '1969-12-29', '1970-01-04'],
    [{ precision: 'month', from: '2016-02', to: '' }, '2016-02-01', '2016-02-29'],
    [{ precision: 'year', from: '2016', to: '' }, '2016-01-01', '2016-12-31'],
  ])('%j covers %s to %s', (draft, start, end) => {
    expect(readDateDraft(draft)).toMatchObject({
      ok: true,
      date: { start, end, precision: draft.precision },
    });
  });

  it.each<[DateDraft, string]>([
    [{ precision: 'day', from: '', to: '' }, 'missing'],
    [{ precision: 'day', from: '2016-02-30', to: '' }, 'missing'],
    [{ precision: 'day', from: '2016-05-16', to: 'soon' }, 'missing'],
    [{ precision: 'month', from: '2016-13', to: '' }, 'missing'],
    [{ precision: 'year', from: '16', to: '' }, 'missing'],
    [{ precision: 'day', from: '2016-05-16', to: '2016-05-15' }, 'order'],
  ])('%j is no date', (draft, problem) => {
    expect(readDateDraft(draft)).toEqual({ ok: false, problem });
  });

  it('may be unknown', () => {
    expect(readDateDraft({ precision: 'unknown', from: '2016-05-16', to: '' })).toEqual({
      ok: true,
      date: null,
    });
  });

  it('opens as what is known, and keeps its day when the precision is another', () => {
    const draft = draftOfDate(makeDate('2016-05-16'));
    expect(draft).toEqual({ precision: 'day', from: '2016-05-16', to: '' });
    const month = withPrecision(draft, 'month');
    expect(month.from).toBe('2016-05');
    expect(withPrecision(month, 'day').from).toBe('2016-05-01');
    expect(withPrecision(withPrecision(draft, 'unknown'), 'year').from).toBe('2016');
  });

  it('says the same again', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const precision = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const);
    fc.assert(
      fc.property(days, precision, (day, known) => {
        const typed = withPrecision(
          { precision: 'day', from: day.toISOString().slice(0, 10), to: '' },
          known,
        );
        const read = readDateDraft(typed);
        expect(read.ok && readDateDraft(draftOfDate(read.date))).toEqual(read);
      }),
    );
  });
});

describe('a toll as typed', () => {
  it.each([
    ['3', '3', { min: 3, max: 3 }],
    ['30', '', { min: 30, max: null }],
    ['', '12', { min: null, max: 12 }],
    [' 0 ', '5', { min: 0, max: 5 }],
  ])('%j to %j', (min, max, count) => {
    expect(readTollDraft({ min, max })).toMatchObject({ ok: true, count });
  });

  it.each([
    ['many', '', 'number'],
    ['-1', '', 'number'],
    ['1.5', '', 'number'],
    ['', '99999999999', 'number'],
    ['5', '3', 'order'],
  ])('%j to %j is none', (min, max, problem) => {
    expect(readTollDraft({ min, max })).toEqual({ ok: false, problem });
  });

  it('of two empty fields is not known', () => {
    expect(readTollDraft(draftOfToll(undefined))).toEqual({ ok: true, count: null });
  });
});

describe('a place as chosen', () => {
  const pin = (lat: string, lon: string, name = 'Bridge'): PlaceDraft => ({
    kind: 'pin',
    name,
    base: null,
    lat,
    lon,
  });

  it.each([
    ['36.2', '37.16', 36.2, 37.16],
    ['-0.5', '+12', -0.5, 12],
    ['36,2', '37,16', 36.2, 37.16],
    ['36.2°', '−1', 36.2, -1],
  ])('a pin at %s, %s', (lat, lon, north, east) => {
    expect(readPlaceDraft(pin(lat, lon), 'the bridge')).toMatchObject({
      ok: true,
      place: { lat: north, lon: east, name: 'Bridge', text: 'the bridge', precision: 'exact', country: null },
    });
  });

  it.each([
    [pin('91', '0'), 'lat'],
    [pin('', '0'), 'lat'],
    [pin('0', '181'), 'lon'],
    [pin('0', 'E 12'), 'lon'],
    [pin('0', '0', ' '), 'name'],
    [{ ...draftOfPlace(null), kind: 'place' as const }, 'nothing'],
  ])('%j is none', (draft, problem) => {
    expect(readPlaceDraft(draft, '')).toEqual({ ok: false, problem });
  });

  it('may be unknown, and may only be renamed', () => {
    expect(readPlaceDraft(draftOfPlace(null), '')).toEqual({ ok: true, place: null });
    const draft = { ...draftOfPlace(makePlace()), name: 'Halab' };
    expect(readPlaceDraft(draft, 'Aleppo')).toMatchObject({
      place: { name: 'Halab', lat: 36.2, geonameId: 170063 },
    });
  });

  it('takes country and province of a pin from the settlement nearest to it', () => {
    const draft = { ...pin('36.3', '37'), base: makePlace() };
    expect(readPlaceDraft(draft, '')).toMatchObject({
      place: { country: 'SY', admin1: 'Aleppo', geonameId: null },
    });
  });

  it('is no candidate of a file that says too little of it', () => {
    const old = { name: 'Aleppo', lat: 1, lon: 1, country: 'SY', admin1: null, score: 1, reasons: [] };
    expect(fieldsOf(old)).toBeNull();
    expect(fieldsOf({ ...old, precision: 'city', radiusKm: 0 })).toMatchObject({
      name: 'Aleppo',
      geonameId: null,
    });
  });
});
