import { describe, expect, it } from 'vitest';
import { read, totals } from './read.ts';

const TOLLS: readonly (readonly [string, readonly string[]])[] = [
  // passive
  ['Three farmers were killed near Harim.', ['killed 3']],
  ['At least 30 villagers have been killed.', ['killed 30+']],
  ['A girl was wounded by a stray bullet.', ['injured 1']],
  ['Eight soldiers and three policemen were killed, and 20 others injured.', ['killed 11', 'injured 20']],
  ['Two guards standing outside the consulate were shot dead.', ['killed 2']],
  ['Twelve members of the town council were executed.', ['killed 12']],
  ['Six people, including a nurse and her son, were killed in Sarmin.', ['killed 6']],
  ['Ten people – five children, three women and two men – were killed.', ['killed 10']],
  ['Two civilians (a man and his son) were killed.', ['killed 2']],
  ['Three civilians, two of them children, were killed.', ['killed 3']],
  ['About 4,000 residents were displaced from the district.', ['displaced 4000']],
  // active
  ['The blast killed four and wounded ten.', ['killed 4', 'injured 10']],
  ['Shells hit the market, killing at least four people and injuring dozens.', ['killed 4+', 'injured 24+']],
  ['The strike killed a woman and her two children.', ['killed 3']],
  ['Gunmen kill 7 in Quetta', ['killed 7']],
  ['Mortar fire kills 12 wounds 50', ['killed 12', 'injured 50']],
  ['The raid killed on Sunday two commanders.', ['killed 2']],
  ['The strike killed four people, two soldiers and two civilians.', ['killed 4']],
  ['The shell killed a man, his pregnant wife and two daughters.', ['killed 4']],
  ['The bomb killed 25 soldiers and fighters.', ['killed 25']],
  ['The raid killed 5 people from one family: the father, mother, and three children.', ['killed 5']],
  // intransitive and states
  ['At least 30 civilians have lost their lives.', ['killed 30+']],
  ['Nineteen people died when the roof fell in.', ['killed 19']],
  ['The raid left four, including three children, dead.', ['killed 4']],
  ['The shells left five farmers, including a boy, dead and 11 others wounded.', ['killed 5', 'injured 11']],
  ['The shelling left three dead and a dozen injured.', ['killed 3', 'injured 12']],
  ['Some 4,000 people fled their homes and 240 have gone missing.', ['displaced 4000', 'missing 240']],
  ['He passed away in hospital.', ['killed 1']],
  ['The gunmen left him seriously wounded.', ['injured 1']],
  // nominal
  ['The killing of two soldiers was confirmed.', ['killed 2']],
  ['The attack claimed the lives of five villagers.', ['killed 5']],
  ['The flood claimed 12 lives.', ['killed 12']],
  ['The raid caused two civilian deaths and seven injuries.', ['killed 2', 'injured 7']],
  ['The bodies of five workers were found in a ditch.', ['killed 5']],
  ['Rescuers recovered 14 bodies from the rubble.', ['killed 14']],
  ['The murder of Father Luis Ortega shocked the town.', ['killed 1']],
  // tolls
  ['The death toll rose to 112.', ['killed 112']],
  ['The death toll rose from 50 to 112 overnight.', ['killed 112']],
  ['The death toll from the twin blasts in the old city has risen to 18.', ['killed 18']],
  ['The agency put the death toll at at least 70.', ['killed 70+']],
  ['Reports put the number of dead at between 15 and 20.', ['killed 15-20']],
  ['The number of civilians killed in the strike has risen to 20.', ['killed 20']],
  ['Over 620 villagers, mostly women and children, have so far been killed.', ['killed 620+']],
  ['They closed the road, in addition to killing 27 villagers.', ['killed 27']],
  // families, kin, names
  ['An entire family of six was killed.', ['killed 6']],
  ['Two guards stood at the gate; both were killed.', ['killed 2']],
  ['A shell hit the car of the couple, killing both.', ['killed 2']],
  ['The pair drove to the market. Both died in the blast.', ['killed 2']],
  ['At least ten people from the Haddad family died.', ['killed 10+']],
  ['A couple and their newborn were killed.', ['killed 3']],
  ['Khaled al-Ali was killed by a sniper.', ['killed 1']],
  ['Rosa Vidal, a judge, and her clerk Pablo Soto were shot dead.', ['killed 2']],
  ['Samir Haddad, 35, and his daughter Nour, 7, were killed.', ['killed 2']],
  ['Abu Salim, a shopkeeper, was killed along with his two sons.', ['killed 3']],
  ['A man woman and child died.', ['killed 3']],
  ['Ali Saleh, his wife Maryam and their two daughters were killed.', ['killed 4']],
  ['The jets killed him, his two wives and six children.', ['killed 9']],
  ['Two brothers, Omar and Nasser, were killed.', ['killed 2']],
  ['Three young men – Ahmed, Khaled and Yasser – were killed.', ['killed 3']],
  ['Seven civilians, all of them members of the same family, were killed.', ['killed 7']],
  ['Its driver, a father of five, died on the spot.', ['killed 1']],
  ['A passer-by was burned.', ['injured 1']],
  ['The gunmen shot dead two shepherds and wounded a third.', ['killed 2', 'injured 1']],
  ['A woman and three more people were wounded.', ['injured 4']],
  ['The agency put the dead at 8.', ['killed 8']],
  ['Nine nurses hid. The nurses were wounded.', ['injured 9']],
  ["Judge Rosa Vidal's murder is being investigated.", ['killed 1']],
  ['A masked man killed Rosa Vidal.', ['killed 1']],
  // vague
  ['Dozens of people died.', ['killed 24+']],
  ['Many others were injured.', ['injured ?']],
  ['An unknown number of civilians was killed.', ['killed ?']],
  ['Civilians were killed.', ['killed 2+']],
  // capitals and headlines
  ['TWO POLICEMEN WERE KILLED AND THREE OTHERS WERE WOUNDED.', ['killed 2', 'injured 3']],
  ['70 Militants Killed in Clashes', ['killed 70']],
  ['12 killed 50 wounded in Damascus blast', ['killed 12', 'injured 50']],
  // ages do not hide the person
  ['A 29-year-old teacher was murdered.', ['killed 1']],
  ['The mayor, 45, was shot dead.', ['killed 1']],
  // groups whose name is a common word
  ['Thirty IS group militants were killed.', ['killed 30']],
  // cumulative
  ['The war has killed 400,000 people since 2011.', ['killed 400000 (cumulative)']],
  ['In the past week 40 civilians have died.', ['killed 40 (cumulative)']],
  ['More than 290000 civilians have been killed there since the war began.', ['killed 290000+ (cumulative)']],
  // none
  ['There were no casualties.', ['killed 0', 'injured 0']],
  ['Nobody was hurt in the attack.', ['injured 0']],
  ['No deaths were reported.', ['killed 0']],
];

describe('findCasualties', () => {
  it.each(TOLLS)('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected);
  });

  it('keeps the breakdown apart from the total', () => {
    const parts = read('Twenty people, including 11 children and 5 women, died.').filter(({ part }) => part);
    expect(parts.map(({ group, count }) => [group, count.min])).toEqual([
      ['children', 11],
      ['women', 5],
    ]);
  });

  it('counts two of the dead as part of them', () => {
    expect(read('Two of the dead were killed at home.').map(({ part }) => part)).toEqual([true]);
  });

  it('tells a toll that rose', () => {
    const [first, second] = read('The raid killed 3 people. The death toll later rose to 5.');
    expect([first?.rising, second?.rising]).toEqual([false, true]);
  });

  it('names who gives the figure', () => {
    const [first, second] = read('Doctors said 15 people died, while the police put the toll at 12.');
    expect([first?.claimedBy, second?.claimedBy]).toEqual(['Doctors', 'the police']);
    expect(read('According to local sources, four people were killed.')[0]?.claimedBy).toBe('local sources');
    expect(read('Four people were killed.')[0]?.claimedBy).toBeNull();
  });

  it('marks figures that were given up', () => {
    const mentions = read('The agency had initially put the death toll at 22. It now says 21 people died.');
    expect(mentions.map(({ count, superseded }) => [count.min, superseded])).toEqual([
      [22, true],
      [21, false],
    ]);
  });

  it('marks those who come on top of others', () => {
    expect(read('Two others were killed.')[0]?.additional).toBe(true);
    expect(read('A nurse was also killed.')[0]?.additional).toBe(true);
    expect(read('Two nurses were killed.')[0]?.additional).toBe(false);
  });
});
