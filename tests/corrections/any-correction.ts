import fc from 'fast-check';
import { targetOf, type Change, type Correction } from '../../src/core/corrections/correction.ts';
import { uniteReports } from '../../src/core/linking/unite-reports.ts';
import type { EventId, LinkedEvent, Report } from '../../src/core/model.ts';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';

/** A report by its number: an article and a word of its own. */
export function numbered(n: number): Report {
  const [made] = makeEvent({ id: `e${String(n)}`, article: `article-${String(n % 3)}` }).reports;
  if (!made) throw new Error('an event has a report');
  const text = `word${String(n)}`;
  const evidence = [{ start: n * 20, end: n * 20 + text.length, text, kind: 'trigger' as const }];
  return { ...made, id: `e${String(n)}` as EventId, evidence };
}

const REPORTS = Array.from({ length: 6 }, (_, n) => numbered(n));

/** Six reports, in any grouping into events. */
export const anyEvents: fc.Arbitrary<readonly LinkedEvent[]> = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 })
  .map((groups) =>
    [0, 1, 2, 3].flatMap((group) => {
      const reports = REPORTS.filter((_, n) => groups[n] === group);
      return reports.length === 0 ? [] : [uniteReports(reports, reports.length > 1 ? ['same day'] : [])];
    }),
  );

const target = fc.integer({ min: 0, max: 6 }).map((n) => {
  // The seventh is of an article that is not there.
  const report = n < 6 ? numbered(n) : { ...numbered(n), articleId: 'gone' };
  return targetOf(report, report);
});
const type = fc.constantFrom('airstrike' as const, 'shelling' as const, 'protest' as const);
const count = fc.option(
  fc.record({ min: fc.option(fc.nat(99)), max: fc.option(fc.nat(99)), text: fc.string() }),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ field: fc.constant('type' as const), before: type, after: type }),
  fc
    .constantFrom(null, makeDate('2016-05-01'))
    .map((after) => ({ field: 'date', before: null, after }) as const),
  fc.string().map((name) => ({ field: 'place', before: null, after: makePlace({ name }) }) as const),
  fc.record({
    field: fc.constant('toll' as const),
    kind: fc.constantFrom('killed' as const, 'injured' as const),
    before: count,
    after: count,
  }),
  fc.constant({ field: 'split' } as const),
  target.map((other) => ({ field: 'merge', with: other }) as const),
);

export const anyCorrections: fc.Arbitrary<readonly Correction[]> = fc
  .array(fc.record({ target, change, by: fc.string({ maxLength: 20 }), note: fc.string() }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map((one, n) => ({ ...one, id: String(n), on: `2026-11-25T10:00:${String(n).padStart(2, '0')}Z` })),
  );
