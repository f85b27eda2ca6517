import { describe, expect, it } from 'vitest';
import { compareCorrections, takeIn } from '../../src/core/corrections/compare-corrections.ts';
import { targetOf, type Change, type Correction } from '../../src/core/corrections/correction.ts';
import { uniteReports } from '../../src/core/linking/unite-reports.ts';
import { numbered } from './any-correction.ts';

const EVENT = uniteReports([numbered(0), numbered(1)], []);

function by(name: string, change: Change, report = numbered(0)): Correction {
  const on = name === 'Ada' ? '2026-11-25T10:00:00.000Z' : '2026-11-26T10:00:00.000Z';
  return { id: `${name}-${change.field}`, target: targetOf(EVENT, report), change, by: name, on };
}

const typed = (after: 'shelling' | 'bombing'): Change => ({ field: 'type', before: 'airstrike', after });
const ADA = by('Ada', typed('shelling'));

describe('a colleague’s corrections', () => {
  it('of other fields are new', () => {
    const other = by('Ben', { field: 'date', before: null, after: null });
    expect(compareCorrections([ADA], [other], [EVENT])).toMatchObject({ fresh: [other], conflicts: [] });
  });

  it('that say the same, or were here before, are known', () => {
    const other = by('Ben', typed('shelling'));
    expect(compareCorrections([ADA], [other, ADA], [EVENT])).toMatchObject({
      fresh: [],
      known: [other, ADA],
    });
  });

  it('that say something else of the same event are conflicts, by whichever of its reports', () => {
    const other = by('Ben', typed('bombing'), numbered(1));
    const compared = compareCorrections([ADA], [other], [EVENT]);
    expect(compared.conflicts).toEqual([{ own: ADA, other }]);
    expect(takeIn([ADA], compared, new Set()).at(-1)).toBe(ADA);
    expect(takeIn([ADA], compared, new Set([other.id])).at(-1)).toBe(other);
  });

  it('of events that are not here are named', () => {
    const other = by('Ben', typed('bombing'), { ...numbered(1), articleId: 'gone' });
    const compared = compareCorrections([ADA], [other], [EVENT]);
    expect(compared).toMatchObject({ fresh: [other] });
    expect([...compared.unplaced]).toEqual([other]);
  });
});
