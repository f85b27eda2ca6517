import { describe, expect, it } from 'vitest';
import { linkText } from './link-text.ts';

const types = (text: string): string[] => linkText(text).map((event) => event.type);

describe('one event told several times', () => {
  it.each([
    ['Airstrikes killed four people in Atarib. The airstrikes hit a market.'],
    ['A car bomb exploded in Homs on Monday. The attack killed nine people.'],
    ['At least 30 people were killed in Deir ez-Zor province. The airstrikes struck al-Bukamal.'],
    ['A suicide bomber struck a hall in Qamishli. The blast killed 20 people and wounded 30.'],
  ])('%s', (text) => {
    expect(types(text)).toHaveLength(1);
  });
  it('takes the kind, the exact place and the toll from where they are told', () => {
    const [event] = linkText(
      'At least 30 people were killed in Deir ez-Zor province. The airstrikes struck al-Bukamal.',
    );
    expect(event).toMatchObject({
      type: 'airstrike',
      place: { name: 'al-Bukamal' },
      casualties: { killed: { min: 30, max: null } },
    });
  });
  it('keeps a trigger of every mention as evidence', () => {
    const [event] = linkText('Airstrikes killed four people in Atarib. The airstrikes hit a market.');
    expect(event?.evidence.filter(({ kind }) => kind === 'trigger').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Airstrikes', 'killed', 'airstrikes', 'hit']),
    );
  });
});

describe('events that stay apart', () => {
  it.each([
    ['Airstrikes killed four people in Atarib. Airstrikes also killed six in Homs.', 2],
    ['A car bomb killed two people in Homs. Separately, a car bomb killed five in Hama.', 2],
    ['A mortar attack killed a woman in Qamishli. Rebels captured Hama.', 2],
    ['Rebels launched an offensive, seized Idlib and laid a siege to two villages.', 3],
  ])('%s', (text, count) => {
    expect(types(text)).toHaveLength(count);
  });
});

describe('order', () => {
  it('puts what the article is about before what it recalls', () => {
    const events = linkText(
      'In 2013, rebels captured Hama. A car bomb killed nine people in Homs on Monday.',
    );
    expect(events[0]).toMatchObject({ type: 'bombing', place: { name: 'Homs' } });
  });
});

describe('who', () => {
  it.each([
    ['Airstrikes by the US-led coalition hit Atarib.', 'US-led coalition', 'initiator'],
    [
      'A car bomb killed nine people in Homs. Islamic State claimed responsibility for the attack.',
      'Islamic State',
      'claimed',
    ],
  ])('%s', (text, name, role) => {
    expect(linkText(text)[0]?.actors).toContainEqual({ name, role });
  });
  it.each([
    'Airstrikes killed nine people in Homs. The Red Cross condemned the attack.',
    'Airstrikes killed nine people in Homs. The United Nations called for an inquiry into the airstrikes.',
  ])('never makes who speaks of it the doer: %s', (text) => {
    expect(linkText(text).flatMap((event) => event.actors)).toEqual([]);
  });
  it('never makes a suicide bomber a target', () => {
    expect(
      linkText('A suicide bomber killed six guards in Homs.')[0]?.targets.map(({ name }) => name),
    ).not.toContain('suicide bomber');
  });
});
