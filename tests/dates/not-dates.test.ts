import { describe, expect, it } from 'vitest';
import { valuesIn } from './read.ts';

/** Sentences that look as if they held a date, and hold none. */
const NOT_DATES = [
  'The army may march again.',
  'Theresa May said so.',
  'THE ARMY MAY MARCH ON THE CAPITAL.',
  'A march began at the square.',
  'The Sun and the Mar reported it.',
  'He sat in the sun.',
  'April Smith and June Carter sang.',
  'The second man fled; a second later he fell.',
  'It shut with 1,200 seats and 2,000 troops.',
  'Some 2000 people and 1990 soldiers came.',
  'A 2000-pound bomb fell.',
  'They won 3-2 and lost 2:30.',
  'Call 555-1234 or 020-7946-0018.',
  'Version 1.2.2018 of the software.',
  'The service runs 24/7.',
  'The Times a reader praised, and once a plan had failed, twice a spy fled.',
  'Every other soldier fled.',
  'Flight 1771 and Resolution 2254 and Route 1955.',
  'The man, 52 years old, and a 27-year-old woman.',
  'It costs $2 a year and $30 a night.',
  'About three-quarters of its food is imported.',
  'Good morning from the capital.',
  'Speaking on "This Week" he smiled.',
  'He was in his 40s.',
  'On 31 February nothing happened.',
  'On February 30, 2017, nothing happened.',
  'It read 31/02/2018 and 2018-13-40.',
  'The spring board and the fall of the house.',
  'The chairs fall; the water will spring up.',
  'They set sail for Easter Island and Christmas Island.',
  'The Easter Rising of Dublin.',
  'Model 1911, unit 2010.',
  'He lives at 1935 Orchard St. in the town.',
  'She reads the Daily Star.',
  'The Sunday Times told of Bloody Sunday.',
  'Some 2010 delegates and more than 1999 guests came.',
  'The 19 April Movement crossed the 14 July Bridge.',
  'Troops of the 3rd and 6th Brigades came.',
  'The 6th Brigade and the 82nd Airborne came.',
  'The next of kin and the last of them.',
  'The motion got 9/11 of the votes.',
];

describe('what is not a date', () => {
  it.each(NOT_DATES)('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('what a neighbour makes of a word', () => {
  it.each([
    ['She may go in May.', ['May = 2018-05']],
    ['May 4 was dry.', ['May 4 = 2018-05-04']],
    ['They march in March.', ['March = 2018-03']],
    ['THE REBELS MAY ATTACK IN MAY.', ['MAY = 2018-05']],
    ['In March 15 people were killed.', ['March = 2018-03']],
    ['On 4 May 12 people were killed.', ['4 May = 2018-05-04']],
    ['In 2000 people voted and 2015 was dry.', ['2015 = 2015']],
    ['Sun 8 July 2018.', ['Sun 8 July 2018 = 2018-07-08']],
    ['It fell in the fall of 2016.', ['the fall of 2016 = 2016-FA']],
  ])('%s', (text, found) => {
    expect(valuesIn(text)).toEqual(found);
  });
});
