import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/core/events/families.ts';
import { read, triggersOf } from './triggers-of.ts';

/** One or more sentences a type; the words that must be found as its trigger. Names in brackets are places. */
const TABLE: readonly (readonly [string, string, string, ...string[]])[] = [
  ['airstrike', 'airstrikes', 'Two airstrikes hit a bakery before dawn.'],
  ['airstrike', 'drone strike', 'A drone strike killed the driver of the car.'],
  ['airstrike', 'strikes', 'US-led strikes killed nine fighters near the river.'],
  ['airstrike', 'bombed', 'Warplanes bombed the market twice.'],
  ['airstrike', 'bombing', 'Russian bombing of the town went on all night.'],
  ['shelling', 'Shelling', 'Shelling from the hills wounded a farmer.'],
  ['shelling', 'shelled', 'The army shelled Zamalka at noon.', 'Zamalka'],
  ['shelling', 'attack', 'The mortar rounds came in an attack that lasted an hour.'],
  ['rocket-attack', 'fired', 'The group fired 40 rockets at the port.'],
  ['rocket-attack', 'missile strike', 'A missile strike destroyed the depot.'],
  ['bombing', 'car bomb', 'A car bomb exploded outside the station.'],
  ['bombing', 'bombing', 'The bombing at the bus stop killed two.'],
  ['suicide-bombing', 'suicide bomber', 'A suicide bomber killed six guards at the gate.'],
  ['suicide-bombing', 'blew', 'A man blew himself up among the mourners.'],
  ['chemical-attack', 'gas attack', 'The gas attack left dozens choking.'],
  ['chemical-attack', 'dropped', 'Helicopters dropped chlorine on the district.'],
  ['clash', 'Clashes', 'Clashes broke out between two militias.'],
  ['clash', 'exchanged', 'Border guards exchanged fire with smugglers.'],
  ['shooting', 'opened', 'Gunmen opened fire on a minibus.'],
  ['shooting', 'shot', 'A sniper shot a shepherd near the wall.'],
  ['killing', 'beheaded', 'The militants beheaded two prisoners.'],
  ['killing', 'assassination', 'The assassination of the judge shocked the town.'],
  ['offensive', 'offensive', 'The army launched an offensive south of the lake.'],
  ['offensive', 'stormed', 'Rebels stormed the barracks at night.'],
  ['offensive', 'attack', 'They began an attack on Hama at dawn.', 'Hama'],
  ['territory-change', 'captured', 'Government troops captured the village of Tell Rifaat.', 'Tell Rifaat'],
  ['territory-change', 'entered', 'The army entered Palmyra from the west.', 'Palmyra'],
  ['territory-change', 'retook', 'Kurdish fighters retook the dam.'],
  ['territory-change', 'entered', 'Government troops entered Kherson on Friday.'],
  ['territory-change', 'captured', 'Their forces have captured 40 percent of Oldmere.', 'Oldmere'],
  ['territory-change', 'captures', 'Oldmere captures Nuqta from its neighbour.', 'Oldmere', 'Nuqta'],
  ['territory-change', 'captured', 'It is the only city that the army had captured since May.'],
  ['deployment', 'patrolled', 'Soldiers in armoured cars patrolled the streets of Nuqta.', 'Nuqta'],
  ['offensive', 'advance', 'The army continued its advance around the airport.'],
  ['clash', 'burned', 'The militants burned two villages near the lake.'],
  ['bombing', 'destroyed', 'A bomb destroyed several shops.'],
  ['shelling', 'rained', 'Shells rained on the old quarter.'],
  [
    'arrest',
    'captured',
    'The fugitive was captured in Oldmere after one of the longest hunts of the decade.',
    'Oldmere',
  ],
  ['shooting', 'shot', 'A tennis coach was shot on his way home.'],
  ['clash', 'attack', 'Two clinics came under attack.'],
  ['siege', 'siege', 'They laid siege to two villages.'],
  ['siege', 'besieged', 'Fighters have besieged the base since May.'],
  ['abduction', 'kidnapped', 'Armed men kidnapped three aid workers.'],
  ['abduction', 'took', 'The gunmen took the passengers hostage.'],
  ['arrest', 'detained', 'Police detained forty students.'],
  ['arrest', 'captured', 'Soldiers captured two militants after a chase.'],
  ['displacement', 'fled', 'Thousands of residents fled the city.'],
  ['displacement', 'evacuated', 'Civilians were evacuated from the quarter.'],
  ['negotiation', 'talks', 'Delegations of both sides opened talks in Geneva.'],
  ['negotiation', 'met', 'The foreign ministers met in Vienna.'],
  ['ceasefire', 'truce', 'The parties agreed on a truce for the feast.'],
  ['surrender', 'surrendered', 'Hundreds of fighters surrendered to the army.'],
  ['surrender', 'lay', 'The rebels agreed to lay down their arms.'],
  ['aid', 'delivered', 'The Red Crescent delivered food to the camp.'],
  ['aid', 'aid convoy', 'An aid convoy entered the town.'],
  ['protest', 'marched', 'Thousands of people marched through the capital.'],
  ['protest', 'marched', 'About 500 pensioners and nurses marched past the bank.'],
  ['protest', 'demonstrated', 'Several hundred nurses demonstrated for higher pay.'],
  ['territory-change', 'entered', 'The Free Army (FA) and its allies entered the town.'],
  ['protest', 'demonstrated', 'About 300 students demonstrated in front of the ministry.'],
  ['protest', 'demonstrated', 'Pensioners demonstrated in the centre of Oldmere.', 'Oldmere'],
  ['protest', 'demonstrated', 'Some 200 opposition supporters demonstrated outside the palace.'],
  ['threat', 'threatened', 'The group threatened to kill the hostages.'],
  ['statement', 'condemned', 'The foreign minister condemned the attack.'],
];

describe('triggers of all types', () => {
  it.each(TABLE)('%s: "%s" in "%s"', (type, words, text, ...places) => {
    expect(read(text, places)).toContain(`${type}:${words}`);
  });
  it('has a sentence for every type', () => {
    expect([...new Set(TABLE.map(([type]) => type))].sort()).toEqual([...EVENT_TYPES].sort());
  });
});

describe('what kind an attack is', () => {
  it.each([
    ['Gunmen attacked a checkpoint with rifles.', 'shooting'],
    ['The attack with mortars wounded four.', 'shelling'],
    ['A drone attacked the convoy.', 'airstrike'],
    ['Militants attacked the convoy.', 'clash'],
  ])('%s', (text, type) => {
    expect(triggersOf(text).find((trigger) => /attack/i.test(trigger.text))?.type).toBe(type);
  });
  it('is open when no weapon is named', () => {
    expect(triggersOf('Militants attacked the convoy.')[0]?.generic).toBe(true);
    expect(triggersOf('The mortar attack wounded four.')[0]?.generic).toBe(false);
  });
});

describe('reading capitals', () => {
  it('finds the same in a text that is all upper case', () => {
    expect(read('TERRORISTS KIDNAPPED TWO FARMERS. A BOMB EXPLODED AT THE BANK.')).toEqual([
      'abduction:KIDNAPPED',
      'bombing:BOMB',
      'bombing:EXPLODED',
    ]);
  });
});

describe('the verb that carries a noun', () => {
  it.each([
    ['The army launched an offensive near the border.', 'launched'],
    ['Heavy clashes erupted at dawn.', 'erupted'],
  ])('%s', (text, verb) => {
    const [trigger] = triggersOf(text);
    expect(trigger?.support && text.slice(trigger.support.start, trigger.support.end)).toBe(verb);
  });
});
