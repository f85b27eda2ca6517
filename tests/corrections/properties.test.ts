import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/core/corrections/apply-corrections.ts';
import { compareCorrections, takeIn } from '../../src/core/corrections/compare-corrections.ts';
import { addCorrections, NO_CORRECTIONS, undoCorrection } from '../../src/core/corrections/history.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { readCorrections, writeCorrections } from '../../src/sources/corrections/read-corrections.ts';
import { anyCorrections, anyEvents } from './any-correction.ts';

const reportsOf = (events: readonly LinkedEvent[]): string[] =>
  events.flatMap(({ reports }) => reports.map(({ id }) => id)).sort();

describe('whatever is corrected', () => {
  it('no report is lost or doubled, and the events that were read stay as they are', () => {
    fc.assert(
      fc.property(anyEvents, anyCorrections, (events, corrections) => {
        const before = JSON.stringify(events);
        const corrected = applyCorrections(events, corrections);
        expect(reportsOf(corrected.events)).toEqual(reportsOf(events));
        expect(JSON.stringify(events)).toBe(before);
        for (const one of corrected.unplaced) expect(corrections).toContain(one);
      }),
    );
  });

  it('taking everything back, in any order, gives what was read', () => {
    fc.assert(
      fc.property(anyEvents, anyCorrections, fc.array(fc.nat(11)), (events, corrections, order) => {
        let history = addCorrections(NO_CORRECTIONS, corrections);
        const ids = corrections.map(({ id }) => id);
        for (const n of [...order, ...ids.map(Number)]) history = undoCorrection(history, String(n));
        expect(history.done).toEqual([]);
        expect(applyCorrections(events, history.done).events).toEqual(events);
      }),
    );
  });

  it('taking the last one back gives what was before it', () => {
    fc.assert(
      fc.property(anyEvents, anyCorrections, (events, corrections) => {
        const history = undoCorrection(addCorrections(NO_CORRECTIONS, corrections));
        const before = applyCorrections(events, corrections.slice(0, -1)).events;
        expect(applyCorrections(events, history.done).events).toEqual(before);
      }),
    );
  });

  it('comes back from a file as it went into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorrections, async (corrections) => {
        expect(await readCorrections(writeCorrections(corrections))).toEqual({
          ok: true,
          value: corrections,
        });
      }),
    );
  });

  it('a file taken in beside one’s own loses none of either, whoever is held to be right', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyCorrections,
        anyCorrections,
        fc.func(fc.boolean()),
        (events, own, file, wins) => {
          const others = file.map((one) => ({ ...one, id: `other-${one.id}` }));
          const compared = compareCorrections(own, others, events);
          const { fresh, known, conflicts } = compared;
          expect(fresh.length + known.length + conflicts.length).toBe(others.length);
          const theirs = new Set(conflicts.map(({ other }) => other.id).filter((id) => wins(id)));
          const taken = takeIn(own, compared, theirs);
          const kept = [...own, ...fresh, ...conflicts.map(({ other }) => other)].map(({ id }) => id);
          expect(taken.map(({ id }) => id).sort()).toEqual(kept.sort());
          expect(compareCorrections(taken, others, events).fresh).toEqual([]);
        },
      ),
    );
  });

  it('random text is refused in words, or read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await readCorrections(text)).ok).toBe(false);
      }),
    );
  });
});
