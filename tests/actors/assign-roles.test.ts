import { describe, expect, it } from 'vitest';
import { rolesIn } from './read.ts';

const told = (marked: string): string => {
  const { actors, targets } = rolesIn(marked);
  return [
    ...actors.map(({ name, role }) => `${role}: ${name}`),
    ...targets.map(({ name }) => `target: ${name}`),
  ].join(', ');
};

describe('assignRoles', () => {
  it.each([
    // active
    [
      'The US-led coalition *bombed* Daesh terrorists near Raqqa.',
      'initiator: US-led coalition, target: Islamic State',
    ],
    ['Turkish border guards also *shot* and injured a girl.', 'initiator: Turkish border guards'],
    ['Rebels *attacked* an army post.', 'initiator: rebels'],
    [
      'Russian warplanes *struck* a hospital, killing civilians.',
      'initiator: Russian forces, target: civilians',
    ],
    ['The Houthis *fired* missiles at Saudi troops.', 'initiator: Houthi forces, target: Saudi forces'],
    // passive
    [
      'Three policemen were *killed* by unidentified gunmen.',
      'initiator: unidentified gunmen, target: police',
    ],
    ['Hamas was *attacked* by Israeli forces.', 'initiator: Israeli forces, target: Hamas'],
    ['Nine people were *killed* during an Israeli army raid.', ''],
    // nominal
    ['Nine people were killed during an Israeli army *raid*.', 'initiator: Israeli forces'],
    ['US-led coalition *airstrikes* hit the town.', 'initiator: US-led coalition'],
    ['An *attack* by Boko Haram on civilians was reported.', 'initiator: Boko Haram, target: civilians'],
    [
      'The *shelling* of rebels by the Syrian army went on.',
      'initiator: Syrian government forces, target: rebels',
    ],
    // two sides
    [
      '*Clashes* between the Syrian army and rebels continued.',
      'party: Syrian government forces, party: rebels',
    ],
    ['The SDF *clashed* with Islamic State.', 'party: Syrian Democratic Forces, party: Islamic State'],
    // claimed, blamed, denied
    ['ISIS claimed responsibility for the *bombing*.', 'claimed: Islamic State'],
    ['The *bombing* was claimed by the Taliban.', 'claimed: Taliban'],
    ['Officials blamed the PKK for the *attack*.', 'blamed: Kurdistan Workers’ Party (PKK)'],
    ['The *attack* was blamed on Al-Shabaab.', 'blamed: Al-Shabaab'],
    ['Hezbollah denied the *attack*.', 'denied: Hezbollah'],
    ['The *bombing* was attributed to Islamic State.', 'blamed: Islamic State'],
    ['Islamic State took responsibility for the *attack*.', 'claimed: Islamic State'],
    ['No group claimed the *bombing*.', ''],
    ['Rebels *captured* the town from government forces.', 'initiator: rebels, target: government forces'],
    ['A convoy *came* from government forces.', ''],
    // who only tells of it
    ['An *airstrike* killed four, the Observatory said.', ''],
    ['Human Rights Watch said an *airstrike* hit the market.', ''],
    ['The Syrian army said an *airstrike* hit the market.', ''],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });

  it('quotes each actor', () => {
    const { evidence } = rolesIn('Daesh terrorists *shelled* Kurdish fighters.');
    expect(evidence.map(({ text, kind }) => [text, kind])).toEqual([
      ['Daesh terrorists', 'actor'],
      ['Kurdish fighters', 'target'],
    ]);
  });

  it('finds nobody outside the trigger’s own sentence', () => {
    expect(told('Rebels advanced. A *blast* shook the town.')).toBe('');
  });
});
