import { describe, expect, it } from 'vitest';
import { triggersOf } from './triggers-of.ts';

describe('status of what a trigger names', () => {
  it.each([
    ['Jets bombed the bridge.', 'bombed', 'reported'],
    ['The army will launch an offensive in the north.', 'offensive', 'planned'],
    ['Officers plan to storm the barracks.', 'storm', 'planned'],
    ['The talks between the two governments are expected to begin in May.', 'talks', 'planned'],
    ['The general denied that his men had shelled the town.', 'shelled', 'denied'],
    ['The rebels accused the army of shelling a school.', 'shelling', 'claimed'],
    ['The rebels managed to seize control of the port.', 'seize', 'reported'],
    ['The Observatory for Human Rights said the airstrikes hit a camp.', 'airstrikes', 'reported'],
    ['The group claimed responsibility for the car bombing.', 'car bombing', 'reported'],
  ])('%s', (text, words, status) => {
    expect(triggersOf(text).find((trigger) => trigger.text === words)?.status).toBe(status);
  });
});

describe('what points back', () => {
  it.each([
    ['The latest US airstrikes hit a school.', true],
    ['The overnight attacks wounded six.', true],
    ['New airstrikes hit a school.', false],
    ['An attack wounded six.', false],
  ])('%s', (text, definite) => {
    expect(triggersOf(text)[0]?.definite).toBe(definite);
  });
});
