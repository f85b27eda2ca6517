import { describe, expect, it } from 'vitest';
import { linkText } from './link-text.ts';

describe('an event that only its toll tells of', () => {
  it.each([
    ['A couple and their four children died in a strike on their home in Atarib.', 'airstrike', 6],
    ['A man was found dead in Homs with a gunshot wound to the neck.', 'shooting', 1],
    ['Two girls died in Hama when a mine went off in a garden.', 'bombing', 2],
  ])('%s', (text, type, killed) => {
    const [event] = linkText(text);
    expect(event).toMatchObject({ type, casualties: { killed: { min: killed } } });
  });

  it.each([
    'Three people died in a crash on the road to Homs.',
    'A lightning strike left two farmers dead near Hama.',
    'Twelve people died of cholera in Aleppo.',
    'His wife died in Vienna at the age of 90.',
    'Workers on strike said that two colleagues had died in an accident in Homs.',
  ])('no event: %s', (text) => {
    expect(linkText(text).map(({ type }) => type)).toEqual([]);
  });
});
