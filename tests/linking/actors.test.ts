import { describe, expect, it } from 'vitest';
import { linkText } from './link-text.ts';

const told = (text: string): string[] =>
  linkText(text).flatMap(({ actors, targets }) => [
    ...actors.map(({ name, role }) => `${role}: ${name}`),
    ...targets.map(({ name }) => `target: ${name}`),
  ]);

describe('who did it', () => {
  it.each([
    ['Turkey on Monday bombed Aleppo.', ['initiator: Turkey']],
    ['Egyptian demonstrators rioted in Amman on Monday.', ['initiator: protesters']],
    [
      'A car bomb exploded in Homs. Islamic State took responsibility for the attack.',
      ['claimed: Islamic State'],
    ],
    [
      'Suspected Boko Haram militants killed 20 villagers in Hama.',
      ['initiator: Boko Haram', 'target: civilians'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'A car bomb exploded in Homs. Rebels took a town and then fled.',
    'A car bomb exploded in Homs. No group took responsibility.',
  ])('nobody claims: %s', (text) => {
    expect(told(text).filter((one) => one.startsWith('claimed'))).toEqual([]);
  });
});
