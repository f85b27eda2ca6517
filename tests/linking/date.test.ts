import { describe, expect, it } from 'vitest';
import { linkText } from './link-text.ts';

describe('when it happened', () => {
  it.each([
    ['Airstrikes hit Atarib on Monday.', '2016-05-16', true],
    ['Airstrikes hit Atarib.', '2016-05-17', false],
    ['Airstrikes hit Atarib, police said on Monday.', '2016-05-16', false],
    ['Since 1 May, the army has been conducting an offensive near Homs.', '2016-05-01', true],
    ['On Saturday, clashes broke out in Homs and a car bomb exploded there.', '2016-05-14', true],
  ])('%s', (text, start, certain) => {
    expect(linkText(text)[0]?.date).toMatchObject({ start, certain });
  });
  it('carries a date through a narrative', () => {
    const events = linkText('On Saturday, rebels stormed a base in Hama. They shelled Homs for two hours.');
    expect(events.map((event) => event.date?.start)).toEqual(['2016-05-14', '2016-05-14']);
    expect(events[1]?.date?.certain).toBe(false);
  });
  it('ends an operation that goes on with the article', () => {
    const [event] = linkText('Since 1 May, the army has been conducting an offensive near Homs.');
    expect(event?.date?.end).toBe('2016-05-17');
  });
  it('tells history from news', () => {
    const [news, history] = linkText(
      'A car bomb exploded in Homs on Monday. In 2013, rebels captured Hama from the army.',
    );
    expect([news?.status, history?.status]).toEqual(['reported', 'background']);
  });
});
