import { describe, expect, it } from 'vitest';
import { findDatelineDate } from '../../src/core/dates/find-dateline-date.ts';

describe('the date that an article gives of itself', () => {
  it.each([
    ['SAN SALVADOR, 4 JAN 90 -- [TEXT] THE ARMY SAID', '1990-01-04'],
    ['BOGOTA, 24 AUG 89 (RADIO) -- [TEXT] LIMA, 23 AUG 89 -- A BOMB', '1989-08-24'],
    ['Wed 05 Apr 2017 Victims appeared to show symptoms.', '2017-04-05'],
    ['Date of publication 19 September 2016 Strikes killed', '2016-09-19'],
    ['Published November 26 2017 Strikes killed', '2017-11-26'],
    ['Published: 2016-05-17T10:00 Strikes killed', '2016-05-17'],
    ['BEIRUT, May 17, 2016 (Reuters) - Strikes killed', '2016-05-17'],
    ['Strikes kill 20 AFP Saturday 10 Aug 2013 Strikes in the north', '2013-08-10'],
    ['Headline\n17 May 2016\nText', '2016-05-17'],
    ['A man was shot. Posted: Monday, January 5, 2015 7:05 AM EST', '2015-01-05'],
    ['By Staff | 5:14 p.m. EST Jan 5, 2015 A man was shot.', '2015-01-05'],
    ['Man shot Jan 5, 2015 5:14 PM A man was shot.', '2015-01-05'],
    ['Man shot 01/05/2015 05:14 PM MST A man was shot.', '2015-01-05'],
    ['Man shot Posted: 01/05/15 at 5:14 pm A man was shot.', '2015-01-05'],
    ['By Jane Doe Jan 5, 2015 A man was shot.', '2015-01-05'],
    [`${'A man was shot. '.repeat(100)}Updated: Jan. 5, 2015`, '2015-01-05'],
    ['Headline\nMay 17th, 2016\nText', '2016-05-17'],
  ])('%s', (text, date) => {
    expect(findDatelineDate(text)).toBe(date);
  });

  it.each([
    'The war began on 4 January 1990 in the north.',
    'On Friday, troops entered the town.',
    'BEIRUT, 31 FEB 90 -- A BOMB',
    'The army showed a video posted on 3 May 2015 by the group.',
    'A letter dated 1 March 1988 was found.',
    'Troops entered on 1 March 1988 Town Square.',
    '',
    `${'word '.repeat(200)}\n17 May 2016\n`,
  ])('none in: %s', (text) => {
    expect(findDatelineDate(text)).toBeNull();
  });
});
