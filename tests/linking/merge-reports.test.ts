import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MergeReason } from '../../src/core/linking/merge-reason.ts';
import { mergeReports } from '../../src/core/linking/merge-reports.ts';
import type { EventId, EventPlace, Report } from '../../src/core/model.ts';

const ATARIB: EventPlace = {
  text: 'Atarib',
  name: 'Atarib',
  lat: 36.14,
  lon: 36.83,
  geonameId: null,
  country: 'SY',
  admin1: 'Aleppo',
  precision: 'city',
  radiusKm: 0,
  confidence: 0.8,
};
const ALEPPO_PROVINCE: EventPlace = {
  ...ATARIB,
  name: 'Aleppo',
  lat: 36.3,
  lon: 37.6,
  precision: 'admin1',
  radiusKm: 90,
};
const HOMS: EventPlace = { ...ATARIB, name: 'Homs', lat: 34.73, lon: 36.71, admin1: 'Homs' };

let next = 0;
function report(over: Partial<Report> = {}): Report {
  next++;
  return {
    id: `r${String(next).padStart(4, '0')}` as EventId,
    articleId: `a${String(next)}`,
    type: 'airstrike',
    status: 'reported',
    date: { start: '2017-11-13', end: '2017-11-13', precision: 'day', text: 'Monday', certain: true },
    place: ATARIB,
    actors: [],
    targets: [],
    casualties: {},
    attribution: [],
    evidence: [],
    confidence: 0.7,
    ...over,
  };
}

const killed = (min: number, max: number | null = min) => ({ killed: { min, max, text: String(min) } });
const day = (start: string) => ({ start, end: start, precision: 'day' as const, text: start, certain: true });

/** Two accounts that are of one event. */
const SAME: Readonly<Record<string, readonly [Partial<Report>, Partial<Report>]>> = {
  'told twice': [{}, {}],
  'tolls that disagree a little': [{ casualties: killed(53) }, { casualties: killed(61) }],
  'an early count that is open above': [{ casualties: killed(43, null) }, { casualties: killed(126) }],
  'the day of the event and the day of the news': [{}, { date: day('2017-11-14') }],
  'three days apart with the same toll': [
    { casualties: killed(61) },
    { casualties: killed(61), date: day('2017-11-16') },
  ],
  'a town and its province, same toll': [
    { casualties: killed(53) },
    { place: ALEPPO_PROVINCE, casualties: killed(53) },
  ],
  'bombing and suicide bombing': [{ type: 'bombing' }, { type: 'suicide-bombing' }],
  'one names who did it': [{}, { actors: [{ name: 'Russian forces', role: 'initiator' }] }],
  'they blame different sides, but count the same': [
    { casualties: killed(53), actors: [{ name: 'Russian forces', role: 'initiator' }] },
    { casualties: killed(53), actors: [{ name: 'Syrian government forces', role: 'initiator' }] },
  ],
};

/** Two accounts of different events. */
const APART: Readonly<Record<string, readonly [Partial<Report>, Partial<Report>]>> = {
  'another town': [{}, { place: HOMS }],
  'another week': [{}, { date: day('2017-11-20') }],
  'another kind': [{}, { type: 'negotiation' }],
  'planned and done': [{}, { status: 'planned' }],
  'tolls far apart': [{ casualties: killed(5) }, { casualties: killed(60) }],
  'the same article tells them apart': [{ articleId: 'one' }, { articleId: 'one' }],
  'other doers and no toll': [
    { actors: [{ name: 'Russian forces', role: 'initiator' }] },
    { actors: [{ name: 'Islamic State', role: 'initiator' }] },
  ],
  'no place': [{ place: null }, { place: null }],
  'no date': [{ date: null }, { date: null }],
  'a province without a number in common': [{}, { place: ALEPPO_PROVINCE }],
};

describe('reports of one event', () => {
  it.each(Object.entries(SAME))('%s', (_, [a, b]) => {
    const events = mergeReports([report(a), report(b)]);
    expect(events).toHaveLength(1);
    expect(events[0]?.mergeReasons.length).toBeGreaterThan(1);
  });
});

describe('reports of different events', () => {
  it.each(Object.entries(APART))('%s', (_, [a, b]) => {
    const events = mergeReports([report(a), report(b)]);
    expect(events).toHaveLength(2);
    expect(events.flatMap((event) => event.mergeReasons)).toEqual([]);
  });
});

describe('the merged event', () => {
  it('keeps disagreement as a range and every report whole', () => {
    const a = report({ casualties: killed(53) });
    const b = report({ casualties: killed(61, null) });
    const [event] = mergeReports([a, b]);
    expect(event?.casualties.killed).toMatchObject({ min: 53, max: null, text: '53 / 61' });
    expect(event?.reports).toEqual(expect.arrayContaining([a, b]));
  });
  it('closes the range where the largest count is closed', () => {
    const [event] = mergeReports([
      report({ casualties: killed(53, null) }),
      report({ casualties: killed(61) }),
    ]);
    expect(event?.casualties.killed).toMatchObject({ min: 53, max: 61 });
  });
  it('takes the more exact place and the stated date', () => {
    const vague = report({
      place: ALEPPO_PROVINCE,
      casualties: killed(53),
      date: { ...day('2017-11-13'), certain: false },
    });
    const [event] = mergeReports([vague, report({ casualties: killed(53) })]);
    expect(event).toMatchObject({ place: { name: 'Atarib' }, date: { certain: true } });
  });
  it('does not join what only a third one links', () => {
    const days = ['2017-11-13', '2017-11-14', '2017-11-15', '2017-11-16'].map((start) =>
      report({ date: day(start) }),
    );
    expect(mergeReports(days)).toHaveLength(2);
  });
  it('does not depend on the order of the reports', () => {
    const reports = [53, 61, 54, 9, 60].map((n, i) =>
      report({ casualties: killed(n), date: day(`2017-11-1${String(i % 3)}`) }),
    );
    const expected = mergeReports(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(mergeReports(shuffled)).toEqual(expected);
      }),
      { numRuns: 30, seed: 3 },
    );
  });
  it('loses no report', () => {
    const some = fc.record({
      place: fc.constantFrom(ATARIB, ALEPPO_PROVINCE, HOMS, null),
      date: fc.constantFrom(day('2017-11-13'), day('2017-11-14'), null),
      casualties: fc.constantFrom(killed(5), killed(60), {}),
      type: fc.constantFrom('airstrike' as const, 'bombing' as const, 'clash' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (rows) => {
        const reports = rows.map(report);
        const merged = mergeReports(reports).flatMap((event) => event.reports.map(({ id }) => id));
        expect([...merged].sort()).toEqual(reports.map(({ id }) => id).sort());
      }),
      { numRuns: 60, seed: 5 },
    );
  });
  it('is empty for no reports', () => {
    expect(mergeReports([])).toEqual([]);
  });
});

describe('the reasons of a merge', () => {
  it.each<[string, Partial<Report>, Partial<Report>, readonly MergeReason[]]>([
    [
      'same type, place and day',
      {},
      {},
      [
        { kind: 'same-type', type: 'airstrike' },
        { kind: 'same-place', place: 'Atarib' },
        { kind: 'same-day' },
        { kind: 'compatible-tolls' },
      ],
    ],
    [
      'a town of the province that the other names, with the same toll',
      { casualties: { killed: { min: 61, max: 61, text: '61' } } },
      { place: ALEPPO_PROVINCE, casualties: { killed: { min: 61, max: 61, text: '61' } } },
      [
        { kind: 'same-type', type: 'airstrike' },
        { kind: 'lies-in', place: 'Atarib', area: 'Aleppo' },
        { kind: 'same-day' },
        { kind: 'same-toll' },
      ],
    ],
    [
      'a neighbouring village on the next day, by the same actor',
      { actors: [{ name: 'Russia', role: 'initiator' }] },
      {
        place: { ...ATARIB, name: 'Kafr Nouran', lat: 36.1 },
        date: { start: '2017-11-14', end: '2017-11-14', precision: 'day', text: '' },
        actors: [{ name: 'Russia', role: 'initiator' }],
      },
      [
        { kind: 'same-type', type: 'airstrike' },
        { kind: 'km-apart', km: 4 },
        { kind: 'days-apart', days: 1 },
        { kind: 'compatible-tolls' },
        { kind: 'shared-actor' },
      ],
    ],
  ])('are told apart: %s', (_, a, b, reasons) => {
    const [event, other] = mergeReports([report(a), report(b)]);
    expect(other).toBeUndefined();
    expect(event?.mergeReasons).toEqual(reasons);
  });

  it('come once each, however many reports there are', () => {
    expect(mergeReports([report(), report(), report()])[0]?.mergeReasons).toHaveLength(4);
  });
});
