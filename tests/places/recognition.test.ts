import { describe, expect, test } from 'vitest';
import { namesOf, placesOf, prepareDeps } from './places-of.ts';

prepareDeps();

describe('names found', () => {
  test.each<[phenomenon: string, text: string, names: string[]]>([
    [
      'dateline in capitals',
      'AMMAN, Jordan (Wire) -- Two guards were hurt on Sunday, officials said.',
      ['AMMAN', 'Jordan'],
    ],
    ['comma chain', 'A fire broke out at a depot in Paris, Texas, on Monday night.', ['Paris', 'Texas']],
    ['list', 'Rebels left Douma, Harasta and Saqba last week.', ['Douma', 'Harasta', 'Saqba']],
    ['two provinces', 'Clashes spread through Aleppo and Hama provinces.', ['Aleppo', 'Hama']],
    ['direction', 'The convoy stopped north of Homs for the night.', ['Homs']],
    ['place-based', 'A London-based monitor counted twelve raids.', ['London']],
    [
      'state abbreviation',
      'A barge sank near Cairo, Ill., and drifted to Paducah, Ky., police said.',
      ['Cairo', 'Ill.', 'Paducah', 'Ky.'],
    ],
    [
      'dotted abbreviation',
      'The minister left Washington, D.C., for talks in the U.K. on Friday.',
      ['Washington', 'D.C.', 'U.K.'],
    ],
    ['plain abbreviation', 'Envoys from the UAE met in Muscat.', ['UAE', 'Muscat']],
    ['Arabic article', 'Shells fell on al-Bukamal and Ras al-Ain.', ['al-Bukamal', 'Ras al-Ain']],
    ['apostrophe', 'The army entered Dara’a at noon.', ['Dara’a']],
    ['county', 'Deputies in Lamar County found the car.', ['Lamar County']],
    ['river', 'The town lies on the Euphrates River.', ['Euphrates River']],
    ['possessive', 'Turkey’s border with Iraq stayed shut.', ['Turkey', 'Iraq']],
  ])('%s', (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('no places', () => {
  test.each<[phenomenon: string, text: string]>([
    ['first and family name', 'Denzel Washington said the film was finished.'],
    ['title and family name', 'Mr. Jordan told reporters that he was glad.'],
    ['head of state', 'Assad met Kerry and Lavrov again.'],
    ['armed group', 'Hayat Tahrir al-Sham fought Ahrar al-Sham and Jaish al-Islam.'],
    ['front', 'The Southern Front named a new commander.'],
    ['month', 'They will meet again in March or in May.'],
    ['common word that opens a sentence', 'Police found nothing. Nobody was hurt. Many left early.'],
    ['weekday and number', 'On Monday 14 people were released.'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

test('an organisation is not a place as a whole', () => {
  expect(namesOf('She taught for years at the University of Aleppo.')).not.toContain('University of Aleppo');
});

describe('roles', () => {
  test.each<[text: string, name: string, role: string]>([
    ['The talks in Geneva failed, and Ankara said it would not withdraw.', 'Ankara', 'metonym'],
    ['Moscow and Tehran rejected the plan.', 'Moscow', 'metonym'],
    ['The anti-Damascus militants fled.', 'Damascus', 'metonym'],
    ['The strikes began without authorization from Damascus.', 'Damascus', 'metonym'],
    ['The Damascus government agreed to the deal.', 'Damascus', 'metonym'],
    ['Ankara actively trains the fighters.', 'Ankara', 'metonym'],
    ['A bomb went off in Ankara on Sunday.', 'Ankara', 'literal'],
    ['Thousands marched through Damascus.', 'Damascus', 'literal'],
    ['Syrian jets returned to base.', 'Syrian', 'demonym'],
    ['The Russians left first.', 'Russians', 'demonym'],
    ['Sri Lankan police closed the road.', 'Sri Lankan', 'demonym'],
  ])('%s', (text, name, role) => {
    expect(placesOf(text).find((place) => place.text === name)?.role).toBe(role);
  });
});

test('text in capitals is read with the case that its words have elsewhere', () => {
  const text = 'A CAR BOMB EXPLODED IN LIMA ON MONDAY AND KILLED THREE POLICEMEN NEAR CALLAO, PERU.';
  expect(namesOf(text)).toEqual(['LIMA', 'CALLAO', 'PERU']);
});
