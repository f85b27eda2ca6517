import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, Evidence, EvidenceKind } from '../../src/core/model.ts';
import { markText } from '../../src/panel/article/mark-text.ts';

const TEXT = 'Jets hit Saraqib on Friday. Nine people died.\n\nIn Homs a bomb went off.';
const A = 'a' as EventId;
const B = 'b' as EventId;

function evidence(quote: string, kind: EvidenceKind): Evidence {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, text: quote, kind };
}

const ACCOUNTS = [
  {
    id: A,
    evidence: [
      evidence('hit', 'trigger'),
      evidence('Saraqib', 'place'),
      evidence('on Friday', 'date'),
      evidence('Nine people', 'casualty'),
    ],
  },
  { id: B, evidence: [evidence('bomb', 'trigger'), evidence('Homs', 'place')] },
];

describe('markText', () => {
  const [first, second] = markText(TEXT, ACCOUNTS, A);

  it('marks the words of the selected event by their role', () => {
    const pieces = first?.sentences[0]?.pieces.map(({ text, roles }) => [text, roles.join()]);
    expect(pieces).toEqual([
      ['Jets ', ''],
      ['hit', 'trigger'],
      [' ', ''],
      ['Saraqib', 'place'],
      [' ', ''],
      ['on Friday', 'date'],
      ['.', ''],
    ]);
    expect(first?.sentences[1]?.pieces[0]).toMatchObject({ text: 'Nine people', roles: ['casualty'] });
  });

  it('takes the sentence with the naming words as the one that reports the event', () => {
    expect(first?.sentences.map(({ selected }) => selected)).toEqual([true, false]);
    expect(second?.sentences[0]?.events).toEqual([B]);
  });

  it('marks of other events only the words that name them', () => {
    const others = second?.sentences[0]?.pieces.filter(({ other }) => other !== null);
    expect(others?.map(({ text }) => text)).toEqual(['bomb']);
  });

  it('gives words two roles where two spans overlap', () => {
    const overlapping = [
      { id: A, evidence: [evidence('Jets hit', 'actor'), evidence('hit Saraqib', 'trigger')] },
    ];
    const pieces = markText(TEXT, overlapping, A)[0]?.sentences[0]?.pieces;
    expect(pieces?.slice(0, 3).map(({ text, roles }) => [text, roles])).toEqual([
      ['Jets ', ['actor']],
      ['hit', ['actor', 'trigger']],
      [' Saraqib', ['trigger']],
    ]);
  });

  it('never loses or doubles a character, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(20))
      .map(([start, length]): Evidence => ({ start, end: start + length, text: '', kind: 'place' }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (own, other) => {
        const marked = markText(
          TEXT,
          [
            { id: A, evidence: own },
            { id: B, evidence: other },
          ],
          A,
        );
        for (const { sentences } of marked) {
          for (const { start, end, pieces } of sentences) {
            expect(pieces.map(({ text }) => text).join('')).toBe(TEXT.slice(start, end));
          }
        }
      }),
    );
  });
});
