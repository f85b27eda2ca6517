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
    [
      'state abbreviation that ends a sentence',
      'The truck was stopped in Fresno, Calif. Nobody was hurt.',
      ['Fresno', 'Calif.'],
    ],
    ['street abbreviation', 'A pipe burst on Harbour St. on Tuesday.', ['Harbour St.']],
    [
      'province of Canada, abbreviated',
      'A ferry from Nanaimo, B.C., ran aground near Prince Rupert.',
      ['Nanaimo', 'B.C.', 'Prince Rupert'],
    ],
    [
      'one town in three spellings',
      'They fled Deir ez-Zor. Others call it Dayr al-Zawr; older maps have Deir Ezzor.',
      ['Deir ez-Zor', 'Dayr al-Zawr', 'Deir Ezzor'],
    ],
    [
      'one border town in three spellings',
      'Trucks from Abu Kamal reached Mayadin. The road to al-Bukamal was cut, and shells fell on Bukamal.',
      ['Abu Kamal', 'Mayadin', 'al-Bukamal', 'Bukamal'],
    ],
    [
      'a country with "and" in its name',
      'The minister flew to Trinidad and Tobago and to Bosnia and Herzegovina.',
      ['Trinidad and Tobago', 'Bosnia and Herzegovina'],
    ],
    ['party and seat', 'Sen. Amy Roe, R-Ashland, and Rep. Bo Lee (D-N.J.) agreed.', ['Ashland', 'N.J.']],
    ['dateline of a small town', 'HUDSON -- A barn burned down on Sunday.', ['HUDSON']],
    ['dateline with state and agency', 'MARION, S.C. (Wire) – Two men drowned.', ['MARION', 'S.C.']],
    ['camp and crossing', 'Families crossed at Bab al-Hawa and reached Atmeh.', ['Bab al-Hawa', 'Atmeh']],
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
    ['first, middle and family name', 'George Houston Paris signed the letter.'],
    ['rank and family name', 'Sgt. Austin Cleveland was promoted.'],
    ['vessel', 'The frigate was handed over and the destroyer turned back at noon.'],
    ['ministry', 'The Defence Ministry declined to comment.'],
    ['holiday', 'Offices stay closed until Easter Monday.'],
    ['aid body', 'Volunteers of the Syrian Arab Red Crescent and the Red Cross waited.'],
    ['party of a country', 'The candidate of United Russia lost.'],
    ['first word in capitals before a dash', 'BREAKING -- Nobody was hurt.'],
    ['letter and name that are no seat', 'The firm makes the R-Star and the D-Lux.'],
    ['saint at the end of a line', 'She read a life of the Holy St. Nobody came.'],
    ['religion', 'The Catholic bishop met Sunni clerics.'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

test('an organisation is not a place as a whole', () => {
  expect(namesOf('She taught for years at the University of Aleppo.')).not.toContain('University of Aleppo');
});

describe('organisations, vessels and teams are not places as a whole', () => {
  test.each<[text: string, whole: string]>([
    ['The Paris Police Department found the car.', 'Paris Police Department'],
    ['She studied at the University of Aleppo for two years.', 'University of Aleppo'],
    ['The USS Vicksburg left port at dawn.', 'USS Vicksburg'],
    ['Manchester United won again, and the Kansas City Chiefs lost.', 'Manchester United'],
    ['Manchester United won again, and the Kansas City Chiefs lost.', 'Kansas City Chiefs'],
    ['The Bank of Japan kept its rate.', 'Bank of Japan'],
    ['The New York Times wrote about it.', 'New York Times'],
  ])('%s', (text, whole) => {
    expect(namesOf(text)).not.toContain(whole);
  });
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
