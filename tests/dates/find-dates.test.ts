import { describe, expect, it } from 'vitest';
import { datesIn, valuesIn } from './read.ts';

/** Sentence, then what is found in it. All appeared on Friday 13 July 2018. */
const CASES: Record<string, [text: string, ...found: string[]][]> = {
  'calendar dates': [
    ['The town fell on 4 May 2016.', '4 May 2016 = 2016-05-04'],
    ['The town fell on May 4, 2016, at last.', 'May 4, 2016 = 2016-05-04'],
    ['The town fell on the 15th of March, 1942.', 'the 15th of March, 1942 = 1942-03-15'],
    ['On Wednesday 5 April 2017 it rained.', 'Wednesday 5 April 2017 = 2017-04-05'],
    ['On Sunday, July 8, it rained.', 'Sunday, July 8 = 2018-07-08'],
    ['It ended Sept. 11, 2001.', 'Sept. 11, 2001 = 2001-09-11'],
    ['It began in Jan. 1998.', 'Jan. 1998 = 1998-01'],
    ['It began in March 1942 and ended in June of 1943.', 'March 1942 = 1942-03', 'June of 1943 = 1943-06'],
    ['THE REBELS STRUCK ON 4 JAN 90.', '4 JAN 90 = 1990-01-04'],
    ['It was over by the fifth of January 2012.', 'the fifth of January 2012 = 2012-01-05'],
    ['The week of July 3 was calm.', 'The week of July 3 = 2018-W27'],
    ['It is the Sept. 11 attacks that changed this.', 'Sept. 11 = 2001-09-11'],
  ],
  'days by another name': [
    ['They left the day before yesterday.', 'the day before yesterday = 2018-07-11'],
    ['Shells fell the night before last.', 'the night before last = 2018-07-11TNI'],
    ['It rained the week before last.', 'the week before last = 2018-W26'],
    ['Much has changed since 9/11.', '9/11 = 2001-09-11'],
    ['The two leaders meet Monday in Oslo.', 'Monday = 2018-07-16'],
    ['The country votes Sunday.', 'Sunday = 2018-07-15'],
    ['They did not meet Monday.', 'Monday = 2018-07-09'],
    ['Killings since 1993 were many.', '1993 = 1993'],
    ['A record that it set on Jan. 11.', 'Jan. 11 = 2018-01-11'],
  ],
  'years, decades, centuries': [
    ['The war of 1914 to 1918.', '1914 = 1914', '1918 = 1918'],
    ['Born in the 1990s, not in the late 80s.', 'the 1990s = 199', 'the late 80s = 198'],
    ['A fort of the 19th century.', 'the 19th century = 18'],
    ["Founded in the early 1970's.", "the early 1970's = 197"],
    ["The class of '98.", "'98 = 1998"],
    ['The profit of fiscal 1989.', 'fiscal 1989 = 1989'],
    ['The Greeks won in 480 BC.', '480 BC = BC0480'],
    ['In nineteen ninety-four it fell.', 'nineteen ninety-four = 1994'],
    ['The trouble of the early sixties.', 'the early sixties = 196'],
  ],
  'parts of the year': [
    ['The third quarter of 1998 was good.', 'The third quarter of 1998 = 1998-Q3'],
    ["This year's first half was bad.", "This year's first half = 2018-H1"],
    ['The winter of 1994 was hard.', 'The winter of 1994 = 1994-WI'],
    ['They left last summer.', 'last summer = 2017-SU'],
    ['The third-quarter loss grew.', 'third-quarter = 2018-Q3'],
    ['Sales rose from the year-ago period.', 'the year-ago period = 2017'],
  ],
  weekdays: [
    ['Two people died on Friday.', 'Friday = 2018-07-13'],
    ['Two people died on Tuesday.', 'Tuesday = 2018-07-10'],
    ['The minister will attend on Tuesday.', 'Tuesday = 2018-07-17'],
    ['Talks are due to resume on Monday.', 'Monday = 2018-07-16'],
    ['The truce had been due to start on Monday.', 'Monday = 2018-07-09'],
    ['It happened last Friday.', 'last Friday = 2018-07-06'],
    ['They vote next Sunday.', 'next Sunday = 2018-07-15'],
    ['It began on Monday evening.', 'Monday evening = 2018-07-09TEV'],
    ['The inquiry into Tuesdays alleged attack began.', 'Tuesdays = 2018-07-10'],
    ['They march on Tuesdays and rest.', 'Tuesdays = XXXX-WXX-2'],
  ],
  'relative to publication': [
    ['It was shelled yesterday and again today.', 'yesterday = 2018-07-12', 'today = 2018-07-13'],
    ['They fled last month.', 'last month = 2018-06'],
    ['They fled early last week.', 'early last week = 2018-W27'],
    ['They fled earlier this year.', 'earlier this year = 2018'],
    ['They fled three weeks ago.', 'three weeks ago = 2018-W25'],
    ['They fled 10 days ago.', '10 days ago = 2018-07-03'],
    ['They fled five years ago.', 'five years ago = 2013'],
    ['They fled over the weekend.', 'the weekend = 2018-W28-WE'],
    ['They fled last March.', 'last March = 2018-03'],
    ['They fled early in June.', 'early in June = 2018-06'],
    ['They fled at the end of May.', 'the end of May = 2018-05'],
    ['They will return tomorrow morning.', 'tomorrow morning = 2018-07-14TMO'],
    ['Shells fell overnight.', 'overnight = 2018-07-13TNI'],
    ['Work will end by year-end.', 'year-end = 2018-12-31'],
  ],
  references: [
    ['The army now holds the town.', 'now = PRESENT_REF'],
    ['They recently met and currently agree.', 'recently = PAST_REF', 'currently = PRESENT_REF'],
    [
      'In the past, it was quiet; in the future, who knows.',
      'the past = PAST_REF',
      'the future = FUTURE_REF',
    ],
  ],
  times: [
    ['It began at 8 p.m. Friday.', '8 p.m. Friday = 2018-07-13T20:00'],
    ['It began at 10:30 on Monday.', '10:30 = 2018-07-09T10:30', 'Monday = 2018-07-09'],
    ['It began at noon Thursday.', 'noon Thursday = 2018-07-12T12:00'],
    ['It began around 1130 am.', 'around 1130 am = 2018-07-13T11:30'],
    ['It began at 0900 GMT.', '0900 GMT = 2018-07-13T09:00'],
    ['It began on the night of 3 May 2018.', 'the night of 3 May 2018 = 2018-05-03TNI'],
    ['It began last night.', 'last night = 2018-07-12TNI'],
  ],
  'durations and sets': [
    ['The truce lasts three months.', 'three months = P3M'],
    ['A 10-day truce was broken within two hours.', '10-day = P10D', 'two hours = PT2H'],
    ['He faces 20-30 years.', '20-30 years = P20Y'],
    ['It took almost a year.', 'almost a year = P1Y'],
    ['It held for several weeks.', 'several weeks = PXW'],
    ['For the past two decades it held.', 'the past two decades = P2DE'],
    ['They march every Friday.', 'every Friday = XXXX-WXX-5'],
    ['Guns fire twice a week and three times a day.', 'twice a week = P1W', 'three times a day = P1D'],
    [
      'The road opens every other day, the port every three months.',
      'every other day = P2D',
      'every three months = P3M',
    ],
    ['They meet each month and report daily.', 'each month = P1M', 'daily = P1D'],
    ['In the last week of August 2016 it fell.', 'the last week of August 2016 = P1W'],
  ],
  feasts: [
    ['It fell on Christmas Eve 2015.', 'Christmas Eve 2015 = 2015-12-24'],
    ['It fell on Easter Monday 2018.', 'Easter Monday 2018 = 2018-04-02'],
    ['It fell on 9 Ramadan 1437 (14 June 2016).', '9 Ramadan 1437 = 2016-06-14', '14 June 2016 = 2016-06-14'],
  ],
  'numeric dates': [
    ['Signed 2018-05-03 in Sochi.', '2018-05-03 = 2018-05-03'],
    ['Signed 25/12/2017 in Sochi.', '25/12/2017 = 2017-12-25'],
    ['Signed 12/25/2017 in Sochi.', '12/25/2017 = 2017-12-25'],
    ['Signed 03.04.2018 in Berlin.', '03.04.2018 = 2018-04-03'],
  ],
};

for (const [group, cases] of Object.entries(CASES)) {
  describe(group, () => {
    it.each(cases)('%s', (text, ...found) => {
      expect(valuesIn(text)).toEqual(found);
    });
  });
}

describe('the days that a date covers', () => {
  it.each([
    ['on 4 May 2016', '2016-05-04', '2016-05-04', 'day'],
    ['in May 2016', '2016-05-01', '2016-05-31', 'month'],
    ['last week', '2018-07-02', '2018-07-08', 'week'],
    ['in February 2016', '2016-02-01', '2016-02-29', 'month'],
    ['in the third quarter of 2016', '2016-07-01', '2016-09-30', 'year'],
    ['in the winter of 1994', '1994-12-01', '1995-02-28', 'year'],
    ['in the 1990s', '1990-01-01', '1999-12-31', 'year'],
    ['over the weekend', '2018-07-14', '2018-07-15', 'week'],
  ])('%s', (text, start, end, precision) => {
    expect(datesIn(`It happened ${text}.`)[0]?.range).toEqual({ start, end, precision });
  });

  it.each(['for three months', 'now', 'every Friday'])('%s covers none', (text) => {
    expect(datesIn(`It went on ${text}.`).map((d) => d.range)).toEqual([null]);
  });
});

describe('what the text says and what is worked out', () => {
  it('tells a stated date from an anchored one', () => {
    expect(datesIn('On 4 May 2016 and on Monday.').map((d) => d.basis)).toEqual(['stated', 'anchored']);
  });

  it.each([
    ['Since June 19 they have fled.', ['since']],
    ['They stay until Friday.', ['until']],
    ['It lasted from 3 May to 5 June 2018.', ['since', 'until']],
    ['It lasted between 3 and 5 May.', ['since', 'until']],
    ['It met on 3 and 5 May.', [undefined, undefined]],
    ['It lasted from Monday to Wednesday.', ['since', 'until']],
    ['Old Baldy (26 June - 4 August 1952).', ['since', 'until']],
  ])('%s', (text, bounds) => {
    expect(datesIn(text).map((d) => d.bound)).toEqual(bounds);
  });

  it('gives both ends of a period the year of one', () => {
    expect(valuesIn('Old Baldy (26 June - 4 August 1952).')).toEqual([
      '26 June = 1952-06-26',
      '4 August 1952 = 1952-08-04',
    ]);
  });
});

describe('day and month that can be either way round', () => {
  const text = 'Signed 03/04/2018 in Sochi.';
  it('keeps both, flagged, when the order is not known', () => {
    expect(datesIn(text)[0]).toMatchObject({
      value: '2018-XX-XX',
      ambiguous: true,
      range: { start: '2018-03-04', end: '2018-04-03' },
    });
  });
  it.each([
    [{ source: 'bbc.co.uk' }, '2018-04-03'],
    [{ source: 'www.nytimes.com' }, '2018-03-04'],
    [{ url: 'https://www.dailystar.com.lb/news/1' }, '2018-04-03'],
    [{ language: 'en-US' }, '2018-03-04'],
    [{ language: 'en-GB', source: 'nytimes.com' }, '2018-04-03'],
  ])('follows %j', (more, value) => {
    const [date] = datesIn(text, undefined, more);
    expect(date?.value).toBe(value);
    expect(date?.ambiguous).toBeUndefined();
  });
  it.each([{ source: 'Daily Planet' }, { source: 'example.com' }, { language: 'en' }])(
    '%j tells nothing',
    (more) => {
      expect(datesIn(text, undefined, more)[0]?.ambiguous).toBe(true);
    },
  );
});

describe('without a date of publication', () => {
  it('takes the date of the dateline', () => {
    expect(valuesIn('SAN SALVADOR, 4 JAN 90 -- GUERRILLAS ATTACKED YESTERDAY.', '')).toEqual([
      '4 JAN 90 = 1990-01-04',
      'YESTERDAY = 1990-01-03',
    ]);
  });
  it('leaves unknown what cannot be known', () => {
    expect(datesIn('It fell on Friday and on May 5.', '').map((d) => [d.value, d.range])).toEqual([
      ['XXXX-WXX-5', null],
      ['XXXX-05-05', null],
    ]);
  });
});
