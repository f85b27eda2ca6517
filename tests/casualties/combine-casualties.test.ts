import { describe, expect, it } from 'vitest';
import { combineCasualties } from '../../src/core/casualties/combine-casualties.ts';
import { read, toll } from './read.ts';

describe('combineCasualties', () => {
  it.each([
    // sums, totals and parts
    ['Six people were killed and ten wounded.', 'killed 6, injured 10'],
    ['Eight soldiers and three policemen were killed.', 'killed 11'],
    ['Four people, including three children, died.', 'killed 4'],
    ['Twelve people died. Among the dead were 4 children.', 'killed 12'],
    [
      'Ten children were killed in the village. At least 48 people, including 10 children, were killed.',
      'killed 48+',
    ],
    // on top of others
    ['Three medics were killed in Douma. Two others were killed in Saqba.', 'killed 5'],
    ['The minister was shot dead. Two of his guards were also killed.', 'killed 3'],
    ['Four were killed and 14 others wounded.', 'killed 4, injured 14'],
    // later figures
    ['The agency initially said 5 people were killed. It later put the death toll at 18.', 'killed 18'],
    ['The death toll rose from 50 to 112.', 'killed 112'],
    ['Up to 22 people were killed in the raids. Rescuers said 22 people were killed.', 'killed 22'],
    ['The raid killed 3 people. The death toll later rose to 5.', 'killed 5'],
    ['Up to 12 civilians died. The monitor listed 4 people who were killed.', 'killed 4-12'],
    ['Up to 12 civilians died. Three children were killed.', 'killed -12'],
    // sources that disagree
    ['Doctors said 15 people died, while the police put the toll at 12.', 'killed 12-15'],
    ['The strike killed 17 civilians, the agency said, but the monitor spoke of 11 dead.', 'killed 11-17'],
    ['Activists said 9 were killed. However, state media reported 4 dead.', 'killed 4-9'],
    // firm before vague, positive before zero
    ['Dozens died in the blast. It killed 26 people, doctors said.', 'killed 26'],
    ['There was no casualty toll at first. Five people were killed.', 'killed 5'],
    ['There were no casualties.', 'killed 0, injured 0'],
    // cumulative figures are no event's toll
    ['Three people were killed. The war has killed 400,000 people since 2011.', 'killed 3'],
    ['The war has killed 400,000 people since 2011.', ''],
    // people told by name
    ['Judge Rosa Vidal was murdered on Monday. Rosa Vidal, 51, was murdered at home.', 'killed 1'],
    ['Rosa Vidal was shot dead. Pablo Soto was shot dead.', 'killed 2'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(toll(text)).toBe(expected);
  });

  it('quotes every statement that it used', () => {
    const text = 'Doctors said 15 people died, while the police put the toll at 12.';
    const { evidence, casualties } = combineCasualties(read(text));
    expect(evidence.map((one) => one.text)).toEqual(['15 people', '12']);
    for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(casualties.killed?.text).toBe('15 people; 12');
  });

  it('does not change with mentions of another kind', () => {
    const killed = read('Six people were killed.');
    const injured = read('Ten people were injured.');
    expect(combineCasualties([...injured, ...killed]).casualties.killed).toEqual(
      combineCasualties(killed).casualties.killed,
    );
  });
});
