import { describe, expect, it } from 'vitest';
import { read } from './triggers-of.ts';

/** Sentences that tell of no event, by what would deceive a list of keywords. */
const NEGATIVE: Readonly<Record<string, readonly string[]>> = {
  'another sense of strike': [
    'The union called a strike over pay.',
    'The strike has closed half of the railway.',
    'Lightning struck an oak in the park.',
    'The pitcher threw nine strikes in the first inning.',
    'Prisoners went on a hunger strike.',
  ],
  'another sense of shell': [
    'Shell raised its profit by a tenth.',
    'Boil the eggs and shell them.',
    'The turtle drew into its shell.',
  ],
  'another sense of fire': [
    'The chairman came under fire from investors.',
    'A forest fire spread to the hills.',
    'The firm fired its manager.',
  ],
  'the month of March': [
    'Prices rose in March.',
    'The law took effect on 14 March 2016.',
    'March 2011 was wet.',
  ],
  'another sense of attack': [
    'He died of a heart attack.',
    'She suffered a panic attack on the train.',
    'The senator defended himself against personal attacks.',
    'A cyber attack stopped the payroll.',
  ],
  'another sense of battle, raid, siege, drill': [
    'The legal battle lasted for years.',
    'His king was under siege on the chess board.',
    'Sirens sounded in a yearly drill that simulates a rocket attack.',
  ],
  'parts of names and trades': [
    'The bomb squad gave a talk at the school.',
    'The fire brigade bought two engines.',
    'Aid workers live in the hotel.',
    'Protest leaders gave interviews.',
    'The shop sells assault rifles.',
  ],
  negated: [
    'There was no attack on the town.',
    'The army did not shell the village.',
    'He never surrendered.',
  ],
  foiled: ['Police foiled a car bomb attack.', 'Guards prevented an assault on the palace.'],
  'wished, feared or possible': [
    'The mayor called for a ceasefire.',
    'Residents fear an offensive.',
    'The envoy cautioned that an offensive could follow.',
    'An attack could displace thousands.',
    'If rebels capture the bridge, the road is cut.',
  ],
  'remembered or played': [
    'The town marked the anniversary of the massacre.',
    'The film shows the siege of the city.',
    'The video game has a battle on the moon.',
  ],
  'standing reproach': ['Turkey has repeatedly been accused of arming militants.'],
  'mishaps and nature': [
    'An earthquake killed 300 people in the hills.',
    'Six people were killed when a bus crashed.',
    'Cholera killed dozens in the camp.',
  ],
  'no territory': [
    'The delegation entered the hall.',
    'The general entered Parliament as a guest.',
    'Her photographs captured the mood of the city.',
    'The party captured half of the seats.',
    'The firm captured a third of the market.',
  ],
  'watch and wear': [
    'Police patrol the park at night.',
    'A keeper patrolled the tiger garden.',
    'The house was destroyed by fire.',
    'The mayor burned two letters.',
    'Her team demonstrated in a study that mice learn.',
    'In 1968 the scouts marched to the lake.',
    'He marched into the office with a complaint.',
  ],
  ended: ['Residents said that the fighting had ended.'],
};

describe.each(Object.entries(NEGATIVE))('%s', (_, sentences) => {
  it.each(sentences)('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
