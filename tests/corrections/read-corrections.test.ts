import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/core/corrections/correction.ts';
import type { EventId } from '../../src/core/model.ts';
import {
  mayBeCorrections,
  readCorrections,
  writeCorrections,
} from '../../src/sources/corrections/read-corrections.ts';
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
  { ...base, id: '5', change: { field: 'split' }, by: '', note: 'another street' },
  {
    ...base,
    id: '6',
    target: { ...base.target, start: 12 },
    change: { field: 'merge', with: { event: 'e2' as EventId, article: 'a2', quote: 'fired on', start: 0 } },
  },
];
const FILE = writeCorrections(ALL);

describe('a file of corrections', () => {
  it('comes back as it was written', async () => {
    expect(await readCorrections(writeCorrections(ALL))).toEqual({ ok: true, value: ALL });
  });

  it('is known by how it begins', () => {
    expect(mayBeCorrections(FILE.slice(0, 60))).toBe(true);
    expect(mayBeCorrections('{"type": "FeatureCollection"')).toBe(false);
  });

  it.each([
    ['broken JSON', '{"format"', { kind: 'json' }],
    ['another file', '{"articles": []}', { kind: 'other-file' }],
    ['a list', '[]', { kind: 'other-file' }],
    ['a type that is none', FILE.replace('"shelling"', '"picnic"'), { field: 'corrections.0.change.after' }],
    [
      'a time that is none',
      FILE.replace('"2026-11-25T10:00:00.000Z"', '"yesterday"'),
      { field: 'corrections.0.on' },
    ],
    [
      'a latitude off the globe',
      FILE.replace('"lat": 36.2', '"lat": 136.2'),
      { field: 'corrections.2.change.before.lat' },
    ],
    ['a version to come', FILE.replace('"version": 1', '"version": 2'), { kind: 'version', version: '2' }],
    [
      'a change of what cannot be changed',
      FILE.replace('"field": "type"', '"field": "id"'),
      { kind: 'field' },
    ],
    ['a toll of a kind that is none', FILE.replace('"injured"', '"__proto__"'), { kind: 'field' }],
    ['a toll below zero', FILE.replace('"min": 1', '"min": -1'), { kind: 'field' }],
    ['no corrections', '{"format": "dateline-corrections", "version": 1}', { field: 'corrections' }],
    [
      'a name as long as a book',
      FILE.replace('"Ada"', JSON.stringify('A'.repeat(501))),
      { field: 'corrections.0.by' },
    ],
    [
      'too many',
      writeCorrections(Array.from({ length: 10_001 }, () => ALL[4] as Correction)),
      { kind: 'too-large' },
    ],
    ['too long', `${FILE}${' '.repeat(20_000_000)}`, { kind: 'too-large' }],
  ])('is refused for %s, and says where', async (_, text, problem) => {
    const read = await readCorrections(text);
    expect(read.ok ? null : read.problem).toMatchObject(problem);
  });

  it('brings nothing along but corrections, and touches no prototype', async () => {
    const hostile = FILE.replace(
      '"by": "Ada"',
      '"by": "Ada", "__proto__": {"isEditor": true}, "constructor": {"prototype": {"isEditor": true}}',
    );
    const read = await readCorrections(hostile);
    expect(read).toEqual({ ok: true, value: ALL });
    expect(({} as Record<string, unknown>)['isEditor']).toBeUndefined();
  });
});
