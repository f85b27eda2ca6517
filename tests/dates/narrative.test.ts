import { describe, expect, it } from 'vitest';
import { valuesIn } from './read.ts';

describe('dates that lean on the text before them', () => {
  it('counts "later" from the year named before', () => {
    expect(valuesIn('The siege began in 2011. A year later it was lifted.')).toEqual([
      '2011 = 2011',
      'A year later = 2012',
    ]);
  });
  it('counts the next day from the day named before', () => {
    expect(
      valuesIn('Troops entered on 3 May 2017. The next day they left; two days later they were back.'),
    ).toEqual(['3 May 2017 = 2017-05-03', 'The next day = 2017-05-04', 'two days later = 2017-05-06']);
  });
  it('does not put "a day after" into the future of a report', () => {
    expect(valuesIn('A day after the strike, the rebels left.')).toEqual(['A day = P1D']);
    expect(valuesIn('The rebels left a day later.')).toEqual(['a day later = XXXX-XX-XX']);
  });
  it('reads a bare day of the month in the month named before', () => {
    expect(valuesIn('It began on 3 May 2017 and ended on the 24th.')).toEqual([
      '3 May 2017 = 2017-05-03',
      'the 24th = 2017-05-24',
    ]);
  });
});

describe('days of the year without the year', () => {
  it.each([
    ['The strike came on June 19.', 'June 19 = 2018-06-19'],
    ['The strike came on December 20.', 'December 20 = 2017-12-20'],
    ['The vote will come on December 20.', 'December 20 = 2018-12-20'],
    ['The dividend is payable August 1.', 'August 1 = 2018-08-01'],
    ['The vote will come in January.', 'January = 2019-01'],
    ['They left in November.', 'November = 2017-11'],
  ])('%s', (text, found) => {
    expect(valuesIn(text)).toEqual([found]);
  });
  it('follows a year named just before, unless the day is of the news', () => {
    const text = 'In April 1992 the war began. On 6 April the siege closed. It was opened on 2 July.';
    expect(valuesIn(text)).toEqual(['April 1992 = 1992-04', '6 April = 1992-04-06', '2 July = 2018-07-02']);
  });
});

/** An account of an old war, read long after. */
const HISTORY =
  'The war began in 1870. On 19 July 1870 France declared war, and the first clash came on 2 August. ' +
  'The army moved on 28 July 1870, as a study of 1998 shows. The emperor gave himself up on 2 September. ' +
  'The siege of the capital lasted from 19 September until 28 January 1871. On 10 May the treaty was signed, ' +
  'and the next day the last guns were silent. In March the Commune had risen.';

describe('a historical account', () => {
  const found = valuesIn(HISTORY, '2009-12-19');
  it.each([
    '2 August = 1870-08-02',
    '2 September = 1870-09-02',
    '19 September = 1870-09-19',
    '28 January 1871 = 1871-01-28',
    '10 May = 1871-05-10',
    'the next day = 1871-05-11',
    'March = 1871-03',
  ])('%s', (expected) => {
    expect(found).toContain(expected);
  });

  it('moves into the next year when the months start over', () => {
    const text =
      'In 1941 and 1942 the front moved. In 1940 it had not. In June 1941 the invasion began. ' +
      'The counter-attack came on 5 December 1941. On 8 January the ring closed.';
    expect(valuesIn(text, '2009-12-19').at(-1)).toBe('8 January = 1942-01-08');
  });
});

describe('an article without a date of publication', () => {
  it('reads weekdays near the day that it states', () => {
    const text = 'Officers came on Saturday, January 3, 2015. The man died on Sunday.';
    expect(valuesIn(text, '')).toEqual(['Saturday, January 3, 2015 = 2015-01-03', 'Sunday = 2015-01-04']);
  });
  it('takes the year of its copyright line for days without one', () => {
    expect(valuesIn('A man was shot on Jan. 3. Copyright 2015 Town News.', '')).toEqual([
      'Jan. 3 = 2015-01-03',
      '2015 = 2015',
    ]);
  });
});
