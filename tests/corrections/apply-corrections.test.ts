import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/core/corrections/apply-corrections.ts';
import { targetOf, type Change, type Correction } from '../../src/core/corrections/correction.ts';
import {
  addCorrections,
  NO_CORRECTIONS,
  redoCorrection,
  undoCorrection,
} from '../../src/core/corrections/history.ts';
import { uniteReports } from '../../src/core/linking/unite-reports.ts';
import type { EventId, Evidence, LinkedEvent, Report } from '../../src/core/model.ts';
import { makeDate, makeEvent } from '../query/make-event.ts';

function report(id: string, article: string, trigger: string, killed: number): Report {
  const [made] = makeEvent({ id, article }).reports;
  if (!made) throw new Error('an event has a report');
  const evidence = [{ start: 0, end: trigger.length, text: trigger, kind: 'trigger' as const }];
  return { ...made, evidence, casualties: { killed: { min: killed, max: killed, text: '' } } };
}

const A = report('a-1', 'a', 'shelled', 3);
const B = report('b-1', 'b', 'bombardment', 5);
const BOTH = uniteReports([A, B], ['same day']);
const OTHER = makeEvent({ id: 'other', article: 'c' });

function trigger(text: string, start: number): Evidence {
  return { start, end: start + text.length, text, kind: 'trigger' };
}

function correct(event: LinkedEvent, change: Change, id = 'k1', of: Report = A): Correction {
  return { id, target: targetOf(event, of), change, by: 'Ada', on: '2026-11-25T10:00:00.000Z' };
}

const toType = (after: 'shelling' | 'bombing'): Change => ({ field: 'type', before: 'airstrike', after });

describe('corrections', () => {
  it.each<[string, Change, Partial<LinkedEvent>]>([
    ['type', toType('shelling'), { type: 'shelling' }],
    [
      'date',
      { field: 'date', before: BOTH.date, after: makeDate('2016-06-01') },
      { date: makeDate('2016-06-01') },
    ],
    ['place', { field: 'place', before: BOTH.place, after: null }, { place: null }],
    [
      'toll',
      { field: 'toll', kind: 'killed', before: null, after: { min: 4, max: 4, text: '' } },
      { casualties: { killed: { min: 4, max: 4, text: '' } } },
    ],
    [
      'toll that nobody states',
      { field: 'toll', kind: 'killed', before: null, after: null },
      { casualties: {} },
    ],
  ])('change the %s, and leave what was read as it is', (_, change, expected) => {
    const before = structuredClone(BOTH);
    const correction = correct(BOTH, change);
    const { events, unplaced } = applyCorrections([OTHER, BOTH], [correction]);
    expect(events[1]).toMatchObject({ ...expected, corrections: [correction] });
    expect(events[1]?.reports).toEqual(BOTH.reports);
    expect(events[0]).toBe(OTHER);
    expect(unplaced).toEqual([]);
    expect(BOTH).toEqual(before);
  });

  it('of one field the later holds, and only it is told of', () => {
    const [first, second] = [correct(BOTH, toType('shelling'), 'k1'), correct(BOTH, toType('bombing'), 'k2')];
    const [event] = applyCorrections([BOTH], [first, second]).events;
    expect(event).toMatchObject({ type: 'bombing', corrections: [{ id: 'k2' }] });
    expect(event?.corrections).toHaveLength(1);
  });

  it('find their event again by its words when a later reading gives it another id', () => {
    const again = { ...BOTH, id: 'new-id' as EventId };
    const { events } = applyCorrections([OTHER, again], [correct(BOTH, toType('shelling'))]);
    expect(events[1]).toMatchObject({ id: 'new-id', type: 'shelling' });
  });

  it.each<[string, Evidence[], number]>([
    ['the same words further down', [trigger('shelled', 40)], 1],
    ['one of two words in its place', [trigger('shelled', 3), trigger('fired', 90)], 1],
    ['another word in its place', [trigger('raided', 0)], 0],
    ['one of its words in quite another place', [trigger('shelled', 400), trigger('fired', 90)], 0],
  ])('know a report of a later reading by its words: %s', (_, evidence, found) => {
    const again = uniteReports([{ ...A, id: 'again' as EventId, evidence }], []);
    const { events } = applyCorrections([OTHER, again], [correct(BOTH, toType('shelling'))]);
    expect(events.filter(({ type }) => type === 'shelling')).toHaveLength(found);
  });

  it('of two reports with the same words mean the one that stood nearest', () => {
    const [near, far] = [30, 300].map((start) =>
      uniteReports(
        [{ ...A, id: `at-${String(start)}` as EventId, evidence: [trigger('shelled', start)] }],
        [],
      ),
    ) as [LinkedEvent, LinkedEvent];
    const { events } = applyCorrections([far, near], [correct(BOTH, toType('shelling'))]);
    expect(events.map(({ type }) => type)).toEqual(['airstrike', 'shelling']);
  });

  it('are kept when their event is gone, and touch no other', () => {
    const correction = correct(BOTH, toType('shelling'));
    expect(applyCorrections([OTHER], [correction])).toEqual({ events: [OTHER], unplaced: [correction] });
  });

  it('split a report off, and merge it again when they are taken back', () => {
    const split = correct(BOTH, { field: 'split' }, 'k1', B);
    const { events } = applyCorrections([BOTH], [split]);
    expect(events.map(({ reports }) => reports.map(({ articleId }) => articleId))).toEqual([['a'], ['b']]);
    expect(events.map(({ casualties }) => casualties.killed)).toMatchObject([{ min: 3 }, { min: 5 }]);
    expect(events[1]?.corrections).toEqual([split]);
    expect(applyCorrections([BOTH], []).events).toEqual([BOTH]);
  });

  it('merge two events, and split them again when they are taken back', () => {
    const apart = [OTHER, uniteReports([A], []), uniteReports([B], [])];
    const [, a, b] = apart as [LinkedEvent, LinkedEvent, LinkedEvent];
    const merge = correct(a, { field: 'merge', with: targetOf(b, B) });
    const { events, unplaced } = applyCorrections(apart, [merge]);
    expect(events.map(({ reports }) => reports.length)).toEqual([1, 2]);
    expect(events[1]).toMatchObject({ corrections: [merge], casualties: { killed: { min: 3, max: 5 } } });
    expect(unplaced).toEqual([]);
    expect(applyCorrections(apart, []).events).toEqual(apart);
  });

  it('merge what was split off, in the order in which it was done', () => {
    const split = correct(BOTH, { field: 'split' }, 'k1', B);
    const merge = correct(BOTH, { field: 'merge', with: targetOf(BOTH, B) }, 'k2');
    expect(applyCorrections([BOTH], [split, merge]).events.map(({ reports }) => reports.length)).toEqual([2]);
    expect(applyCorrections([BOTH], [merge, split]).events.map(({ reports }) => reports.length)).toEqual([
      1, 1,
    ]);
  });

  it('that merge with an event that is not there wait for it', () => {
    const merge = correct(BOTH, { field: 'merge', with: { ...targetOf(OTHER, A), article: 'gone' } });
    expect(applyCorrections([BOTH], [merge])).toEqual({ events: [BOTH], unplaced: [merge] });
  });

  it('reach the event that was split off, whichever came first', () => {
    const split = correct(BOTH, { field: 'split' }, 'k1', B);
    const typed = correct(uniteReports([B], []), toType('shelling'), 'k2', B);
    for (const order of [
      [split, typed],
      [typed, split],
    ]) {
      const { events } = applyCorrections([BOTH], order);
      expect(events.map(({ type }) => type)).toEqual(['airstrike', 'shelling']);
    }
  });
});

describe('the history of corrections', () => {
  const one = (id: string): Correction => correct(BOTH, toType('shelling'), id);

  it('undoes and redoes, and forgets what was undone at the next correction', () => {
    const two = addCorrections(NO_CORRECTIONS, [one('1'), one('2')]);
    const back = undoCorrection(two);
    expect(back.done.map(({ id }) => id)).toEqual(['1']);
    expect(redoCorrection(back)).toEqual(two);
    expect(undoCorrection(two, '1').done.map(({ id }) => id)).toEqual(['2']);
    expect(addCorrections(back, [one('3')]).undone).toEqual([]);
    expect(undoCorrection(NO_CORRECTIONS)).toEqual(NO_CORRECTIONS);
    expect(redoCorrection(NO_CORRECTIONS)).toEqual(NO_CORRECTIONS);
  });

  it('loses nothing to any run of undo and redo', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (steps) => {
        let history = addCorrections(NO_CORRECTIONS, ['1', '2', '3'].map(one));
        for (const isUndo of steps) history = isUndo ? undoCorrection(history) : redoCorrection(history);
        const ids = [...history.done, ...[...history.undone].reverse()].map(({ id }) => id);
        expect(ids).toEqual(['1', '2', '3']);
      }),
    );
  });
});
