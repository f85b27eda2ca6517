import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/core/corrections/apply-corrections.ts';
import { correctedFields } from '../../src/core/corrections/corrected-fields.ts';
import type { Correction, Wish } from '../../src/core/corrections/correction.ts';
import {
  wishDate,
  wishMerge,
  wishPlace,
  wishSplit,
  wishToll,
  wishType,
} from '../../src/core/corrections/wishes.ts';
import { uniteReports } from '../../src/core/linking/unite-reports.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { makeDate, makePlace } from '../query/make-event.ts';
import { numbered } from './any-correction.ts';

const EVENT = uniteReports([numbered(0)], []);

function made(wish: Wish | null, id = 'k'): Correction {
  if (!wish) throw new Error('nothing was wished');
  return { ...wish, id, by: 'Ada', on: '2026-11-25T10:00:00.000Z' };
}

function after(wish: Wish | null): LinkedEvent {
  const [event] = applyCorrections([EVENT], [made(wish)]).events;
  if (!event) throw new Error('the event is gone');
  return event;
}

describe('what a reader wishes', () => {
  it('is nothing where nothing would change', () => {
    expect(wishType(EVENT, EVENT.type)).toBeNull();
    expect(wishDate(EVENT, EVENT.date)).toBeNull();
    expect(wishPlace(EVENT, EVENT.place)).toBeNull();
    expect(wishToll(EVENT, 'injured', null)).toBeNull();
  });

  it('tells what was read, also when it was corrected before', () => {
    const once = after(wishType(EVENT, 'shelling'));
    expect(wishType(once, 'bombing')?.change).toEqual({
      field: 'type',
      before: 'airstrike',
      after: 'bombing',
    });
    expect(wishDate(once, makeDate('2016-05-20'))?.change).toMatchObject({ before: { start: '2016-05-16' } });
  });

  it('keeps the candidates with the event, not with the correction', () => {
    const alternatives = [
      { name: 'Aleppo', lat: 1, lon: 1, country: null, admin1: null, score: 1, reasons: [] },
    ];
    const read = { ...EVENT, place: makePlace({ alternatives }) };
    const wish = wishPlace(read, makePlace({ name: 'Idlib', lat: 35.9 }));
    expect(JSON.stringify(wish)).not.toContain('alternatives');
    expect(applyCorrections([read], [made(wish)]).events[0]?.place).toMatchObject({
      name: 'Idlib',
      alternatives,
    });
  });

  it('shows in exports by the names of columns', () => {
    const corrected = applyCorrections(
      [EVENT],
      [made(wishToll(EVENT, 'killed', null), '1'), made(wishType(EVENT, 'shelling'), '2')],
    ).events[0];
    expect(corrected && correctedFields(corrected)).toEqual(['killed', 'type']);
    expect(correctedFields(EVENT)).toEqual([]);
  });

  it('splits and merges', () => {
    const other = uniteReports([numbered(1)], []);
    const merged = applyCorrections([EVENT, other], [made(wishMerge(EVENT, other))]).events;
    expect(merged.map(({ reports }) => reports.length)).toEqual([2]);
    const [both] = merged;
    const [first] = both?.reports ?? [];
    if (!both || !first) throw new Error('nothing was merged');
    const split = made(wishSplit(both, first), 'k2');
    expect(applyCorrections([EVENT, other], [made(wishMerge(EVENT, other)), split]).events).toHaveLength(2);
  });
});
