import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/core/corrections/correction.ts';
import type { EventId } from '../../src/core/model.ts';
import { readCorrections, writeCorrections } from '../../src/sources/corrections/read-corrections.ts';
import { makeDate, makePlace } from '../query/make-event.ts';

const base = {
  target: { event: 'e1' as EventId, article: 'a1', quote: 'shelled' },
  by: 'Ada',
  on: '2026-11-25T10:00:00.000Z',
};
const ALL: readonly Correction[] = [
  { ...base, id: '1', change: { field: 'type', before: 'airstrike', after: 'shelling' } },
  { ...base, id: '2', change: { field: 'date', before: null, after: makeDate('2016-05-01') } },
  { ...base, id: '3', change: { field: 'place', before: makePlace(), after: null } },
  {
    ...base,
    id: '4',
    change: { field: 'toll', kind: 'injured', before: null, after: { min: 1, max: null, text: '' } },
  },
  { ...base, id: '5', change: { field: 'split' }, by: '' },
];

describe('a file of corrections', () => {
  it('comes back as it was written', async () => {
    expect(await readCorrections(writeCorrections(ALL))).toEqual({ ok: true, value: ALL });
  });

  it.each([
    ['{"format"', 'Broken JSON'],
    ['{"articles": []}', 'no file of corrections'],
    ['[]', 'no file of corrections'],
    [writeCorrections(ALL).replace('"shelling"', '"picnic"'), 'change.after'],
    [writeCorrections(ALL).replace('"2026-11-25T10:00:00.000Z"', '"yesterday"'), 'corrections.0.on'],
    [writeCorrections(ALL).replace('"lat": 36.2', '"lat": 136.2'), 'lat'],
    [writeCorrections(ALL).replace('"version": 1', '"version": 2'), 'version'],
  ])('names what is wrong in %s', async (text, words) => {
    const read = await readCorrections(text);
    expect(read.ok ? '' : read.reason).toContain(words);
  });
});
