import { describe, expect, it } from 'vitest';
import { findUnlisted } from '../../src/core/linking/find-unlisted.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { linkText } from './link-text.ts';

const namesIn = (text: string, known: readonly string[] = []): string[] => {
  const doc = analyse({ id: 'test', text }, { abbreviations: ABBREVIATIONS });
  const spans = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return findUnlisted(doc, spans).map((mention) => mention.text);
};

describe('names that the words beside them make places', () => {
  it.each<[string, string[], ...string[]]>([
    ['Shells fell on the village of Tell Nowhere.', ['Tell Nowhere']],
    ['Rockets hit the towns of Oldmere and Nuqta on Friday.', ['Oldmere', 'Nuqta']],
    ['A bomb exploded in the Wadi Khams district.', ['Wadi Khams']],
    ['Two men were shot near Kafr Zahra, a doctor said.', ['Kafr Zahra']],
    ['Troops entered Kafr Zahra after the rebels left.', ['Kafr Zahra']],
    ['Rockets struck the Bab Sharq district.', ['Bab Sharq']],
    ['A mine went off in northern Oldmere, residents said.', ['Oldmere']],
    ['Gunmen killed four in Oldmere on Monday.', ['Oldmere']],
    ['Clashes went on near al-Zahra and in Deir al-Rih.', ['al-Zahra', 'Deir al-Rih']],
    ['Shells fell in the district of al-Nuqta.', ['al-Nuqta']],
    ['A bomb exploded near the al-Nuqta Hospital.', ['al-Nuqta Hospital']],
    ['They advanced west of the T-9 Military Airport.', ['T-9 Military Airport']],
    ['Gunmen invaded Oldmere village and burned houses.', ['Oldmere']],
    ['The army stormed Oldmere on Sunday.', ['Oldmere']],
    ['A judge was shot north of Oldmere.', ['Oldmere']],
    ['A mine went off when a lorry passed by Mir Wadan, a market town in the hills.', ['Mir Wadan']],
    [
      'Rockets struck the villages of Oldmere, Nuqta, and Zahra Kebir on Friday.',
      ['Nuqta', 'Zahra Kebir'],
      'Oldmere',
    ],
    ['Four houses burned in the Rim district of the state.', ['Rim']],
    ['They attacked the army-held Nuqta Gas Fields.', ['Nuqta Gas Fields']],
    ['Shells fell across the al-Nuqta Governorate.', ['al-Nuqta Governorate']],
    ['Gunmen kidnapped two doctors and a nurse from Oldmere.', ['Oldmere']],
    ['The army broke the siege of the Oldmere power plant.', ['Oldmere']],
    ['Two guards died at the Oldmere military airport.', ['Oldmere']],
    ['Twelve families were evacuated from Tell Nowhere on Sunday.', ['Tell Nowhere']],
    ['The army shelled Hama’s Bab Sharq neighbourhood.', ['Bab Sharq'], 'Hama'],
  ])('%s', (text, names, ...known) => {
    expect(namesIn(text, known)).toEqual(names);
  });
  it.each<[string, ...string[]]>([
    ['The bill was passed in Parliament on Monday.'],
    ['Troops captured Karim Oldmere after a chase.'],
    ['The Oldmere district plan is a book.'],
    ['The feast falls in Ramadan.'],
    ['He met Karim Wadan, a village chief.'],
    ['She thanked Karim Wadan, the town council chair.'],
    ['They used Sarin Gas on Monday.'],
    ['He spoke of Karim, Nuqta and Wadan.'],
    ['She wrote it in English, not Arabic.'],
    ['Fighters in Jabhat Oldmere, a new group, agreed.'],
    ['They took part in Operation Nightfall.'],
    ['He met Oldmere on Friday.'],
    ['The Oldmere power plant is a song.'],
    ['He took a letter from Oldmere.'],
    ['They kidnapped a doctor. A word from Oldmere, their leader, freed him.'],
    ['Police rescued a boy from Oldmere’s gang.'],
    ['The Oldmere village council met.'],
    ['A friend of Oldmere was shot.'],
    ['The bank stormed Wall Street.', 'Wall Street'],
    ['Shelling hit Homs near Hama.', 'Homs', 'Hama'],
    ['A RAID IN OLDMERE KILLED TWO.'],
  ])('none in: %s', (text, ...known) => {
    expect(namesIn(text, known)).toEqual([]);
  });
});

describe('an unknown name with a known one beside it', () => {
  it('is told, and shown at the known one with a wide radius', () => {
    const text = 'A mortar attack killed two in Tell Nowhere, 12 km south of Homs.';
    const [event] = linkText(text, '2016-05-17', ['Tell Nowhere']);
    expect(event?.place).toMatchObject({ name: 'Homs', radiusKm: 20 });
    const quoted = event?.evidence.filter(({ kind }) => kind === 'place').map((one) => one.text);
    expect(quoted?.sort()).toEqual(['Homs', 'Tell Nowhere']);
  });
});
