import { describe, expect, it } from 'vitest';
import { toll, totals } from './read.ts';

describe('people who were shot or hurt, their fate left open', () => {
  it.each([
    ['Six people were shot, one fatally.', 'killed 1, injured 5'],
    ['Two men were shot, one of them fatally, in a car.', 'killed 1, injured 1'],
    ['A man was shot in the chest. He died at a hospital.', 'killed 1'],
    ['A 19-year-old who was shot on Friday has died.', 'killed 1'],
    ['A woman was killed and two men were shot.', 'killed 1, injured 2'],
    ['One person is dead and another is in critical condition.', 'killed 1, injured 1'],
    ['A hunter shot his friend by mistake.', 'injured 1'],
    ['A man shot two cousins, killing one.', 'killed 1, injured 1'],
    ['Three others arrived with shrapnel wounds.', 'injured 3'],
    ['Five victims between 17 and 34 were being treated.', 'injured 5'],
    ['A boy was grazed by a stray bullet.', 'injured 1'],
    ['The senator has been taken to a hospital.', 'injured 1'],
    ['He fatally shot his wife and then turned the gun on himself.', 'killed 2'],
    ['Deputies shot and killed a burglar.', 'killed 1'],
    ['Around 41 rebels were rounded up and executed.', 'killed 41'],
    // a number of injured that is given comes before those who were merely shot
    ['Nine people were shot. Police said that four were injured.', 'injured 4'],
  ])('%s', (text, expected) => {
    expect(toll(text)).toBe(expected);
  });

  it.each([
    'Two helicopters were shot down.',
    'Gunmen shot at the convoy.',
    'He fired a shot.',
    'The lorry came at around 5 a.m. with burns on its paint.',
    'The team took part in the shooting of a film.',
    'Police were called to the shooting.',
  ])('no toll: %s', (text) => {
    expect(totals(text)).toEqual([]);
  });
});

describe('nobody', () => {
  it.each([
    ['No civilians were killed.', 'killed 0'],
    ['None of the deputies was injured in the shooting.', 'injured 0'],
    ['Nobody was hurt.', 'injured 0'],
  ])('%s', (text, expected) => {
    expect(toll(text)).toBe(expected);
  });
});

describe('what others are told of', () => {
  it.each([
    ['38 people were injured. Two were killed and three others wounded.', 'killed 2, injured 38'],
    ['Thirty displaced people were killed.', 'killed 30'],
    ['She was with her children, one of whom was wounded.', 'injured 1'],
    ['Thirtythree seamen were injured.', 'injured 33'],
    ["A girl and the family's babysitter were killed.", 'killed 2'],
  ])('%s', (text, expected) => {
    expect(toll(text)).toBe(expected);
  });
  it('still counts whom fighting displaced', () => {
    expect(totals('Fighting displaced 300 families.')).toEqual(['displaced 300']);
    expect(totals('Two hundred people were displaced.')).toEqual(['displaced 200']);
  });
});
