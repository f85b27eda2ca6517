import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/core/model.ts';
import { linkText } from './link-text.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const texts = fs
  .readdirSync(SEEDS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => (JSON.parse(fs.readFileSync(new URL(file, SEEDS), 'utf8')) as { text: string }).text);

function expectSound(text: string, events: readonly EventRecord[]): void {
  for (const event of events) {
    expect(event.evidence.some(({ kind }) => kind === 'trigger')).toBe(true);
    for (const { start, end, text: quoted } of event.evidence) expect(text.slice(start, end)).toBe(quoted);
    expect(event.confidence).toBeGreaterThan(0);
    expect(event.confidence).toBeLessThanOrEqual(1);
    if (event.date) expect(event.date.start <= event.date.end).toBe(true);
  }
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
}

describe('every evidence span slices back to its quotation', () => {
  it.each(texts.map((text) => [text.slice(0, 60), text]))('%s …', (_, text) => {
    expectSound(text, linkText(text));
  });
  it('in any text made of news words', () => {
    const word = fc.constantFrom(
      ...'Airstrikes hit Homs killed 12 people on Monday , . “ ” ( ) rebels said that the attack in Aleppo and Hama by army \n\n — 😀 captured'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        expectSound(text, linkText(text));
      }),
      { numRuns: 120, seed: 7 },
    );
  });
  it('gives the same ids for the same article, others for another', () => {
    const text = 'A car bomb killed nine people in Homs. Rebels captured Hama.';
    const ids = (article: string): string[] => linkText(article).map(({ id }) => id);
    expect(ids(text)).toEqual(ids(text));
    expect(ids(`${text} `)).not.toEqual(ids(text));
  });
  it('finds nothing in an empty text', () => {
    expect(linkText('')).toEqual([]);
  });
});
