import { describe, expect, it } from 'vitest';
import { totals } from './read.ts';

describe('what is no toll', () => {
  it.each([
    // ages, dates, times, units, amounts
    'The 45-year-old general spoke for 20 minutes.',
    'The 82nd Airborne moved 15 km north on 5 May 2016.',
    'Brigade 17 took Hill 401 at 10:30.',
    'The army lost 12 tanks and 3 helicopters.',
    'The blast destroyed 30 houses and killed 500 sheep.',
    'Losses are put at 40 million dollars.',
    'Support fell by 12 percent.',
    'The convoy carried 80 tonnes of flour.',
    'Resolution 2254 was adopted in 2015.',
    'Both bridges were destroyed, and both the mayor and his deputy spoke.',
    'The sides were both armed; both sides were told to stop.',
    // no fact
    'The rebels could kill 30 hostages.',
    'They threatened to kill 12 prisoners.',
    'The bill would have killed 200 jobs.',
    'The guards did not kill 12 men.',
    'He might have died.',
    // people who are not victims
    'Two gunmen opened fire on the bus.',
    'Thirty soldiers entered the village.',
    'A meeting of 12 ministers ended in Vienna.',
    'He has 12 children.',
    'Hundreds of people took part in the march.',
    // words that look like cues
    'The execution of the plan took 12 days.',
    'The team lost 3 to 1.',
    'The company eliminated 200 jobs.',
    'The group claimed 12 attacks.',
    'The number of attacks rose to 12.',
    'The figure rose to 40 in March.',
    'There was no immediate word on casualties.',
  ])('%s', (text) => {
    expect(totals(text)).toEqual([]);
  });

  it('counts the dead of an attack, not the attackers', () => {
    expect(totals('Two gunmen killed by police had shot 11 shoppers.')).toEqual(['killed 2', 'injured 11']);
    expect(totals('Three policemen were killed by two gunmen.')).toEqual(['killed 3']);
    expect(totals('Five attackers in two cars wounded a guard.')).toEqual(['injured 1']);
  });
});
