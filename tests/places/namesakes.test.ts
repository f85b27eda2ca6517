import { describe, expect, test } from 'vitest';
import { placesOf, prepareDeps, resolved } from './places-of.ts';

prepareDeps();

/** "name/country/GeoNames code" of the place that a name was resolved to. */
function kindOf(text: string, name: string): string {
  const place = placesOf(text).find((p) => p.text === name);
  if (place?.resolution.kind !== 'resolved') return `${name} not resolved`;
  const { entry } = place.resolution;
  return `${entry.name}/${entry.country ?? ''}/${entry.featureCode}`;
}

describe('a country or state and the town that bears its name', () => {
  test.each<[phenomenon: string, text: string, name: string, kind: RegExp]>([
    ['country', 'The president of Georgia met ministers in Tbilisi and Batumi.', 'Georgia', /\/GE\/PCL/],
    ['US state', 'Voters in Georgia, Alabama and Florida go to the polls.', 'Georgia', /\/US\/ADM1/],
    [
      'state by its towns',
      'Storms hit Atlanta, Savannah and other parts of Georgia.',
      'Georgia',
      /\/US\/ADM1/,
    ],
    ['capital of its name', 'The summit was held in Kuwait City, Kuwait.', 'Kuwait', /\/KW\/PCL/],
    ['capital of its name', 'A flight from Luxembourg to Paris and Madrid was late.', 'Luxembourg', /\/LU\//],
    ['country, not its capital', 'Algeria, Mexico and Guatemala signed the treaty.', 'Mexico', /\/MX\/PCL/],
    ['country, not a US town', 'Refugees crossed from Lebanon into Syria.', 'Lebanon', /\/LB\/PCL/],
    ['town in a state', 'A man from Lebanon, Pennsylvania, won the race.', 'Lebanon', /\/US\/P/],
    ['country, not a river', 'Aid reached Niger, Chad and Mali.', 'Niger', /\/NE\/PCL/],
    ['country, not a lake', 'Aid reached Niger, Chad and Mali.', 'Chad', /\/TD\/PCL/],
    ['territory', 'Talks on Palestine and Israel resumed.', 'Palestine', /\/PS\/PCL/],
    ['town in Texas', 'The mayor of Palestine, Texas, resigned.', 'Palestine', /\/US\/PPL/],
  ])('%s: %s', (_, text, name, kind) => {
    expect(kindOf(text, name)).toMatch(kind);
  });
});

describe('a province and its seat', () => {
  test.each<[text: string, name: string, kind: RegExp]>([
    ['Shells fell on Idlib at noon.', 'Idlib', /PPLA$/],
    ['Protests were held in Idlib, Aleppo and Daraa provinces.', 'Idlib', /ADM1$/],
    ['Jets struck the south of Idlib.', 'Idlib', /ADM1$/],
    ['A bomb went off in the Salah al-Din district of Aleppo.', 'Salah al-Din', /SY\/PPLX$/],
    ['A bomb went off in the Salah al-Din district of Aleppo.', 'Aleppo', /SY\/PPLA$/],
    ['Clashes spread in Hama province.', 'Hama', /ADM1$/],
    ['Rebels shelled the city of Hamah.', 'Hamah', /Hama\/SY\/PPLA$/],
    ['Patients from Hubei and Guangdong provinces were isolated.', 'Guangdong', /CN\/ADM1$/],
    ['A case was reported in Wuhan, the capital of Hubei province.', 'Wuhan', /CN\/PPLA$/],
    [
      'Health workers went to North Kivu and Équateur in the Democratic Republic of the Congo.',
      'North Kivu',
      /CD\/ADM1$/,
    ],
    ['New cases were confirmed in Sindh and Punjab, Pakistan.', 'Punjab', /PK\/ADM1$/],
  ])('%s', (text, name, kind) => {
    expect(kindOf(text, name)).toMatch(kind);
  });
});

describe('waters, heights and disputed names', () => {
  test.each<[text: string, name: string, kind: RegExp]>([
    ['Fish died in the Euphrates River near Raqqa in Syria.', 'Euphrates River', /STM$/],
    ['The drought shrank Lake Chad.', 'Lake Chad', /LK$/],
    ['Migrants crossed the Mediterranean Sea.', 'Mediterranean Sea', /SEA$/],
    ['The storm formed over the Atlantic Ocean.', 'Atlantic Ocean', /OCN$/],
    ['Israeli jets struck the Golan Heights.', 'Golan Heights', /Golan Heights/],
    ['Fighting resumed in Nagorno-Karabakh.', 'Nagorno-Karabakh', /Nagorno-Karabakh/],
    ['Shelling was heard along the Line of Control in Kashmir.', 'Kashmir', /Kashmir/],
  ])('%s', (text, name, kind) => {
    expect(kindOf(text, name)).toMatch(kind);
  });

  test.each<[name: string, text: string]>([
    ['Crimea', 'Ferries to Crimea were stopped.'],
    ['Golan Heights', 'Rockets hit the Golan Heights.'],
    ['West Bank', 'Soldiers entered the West Bank.'],
    ['Western Sahara', 'Observers visited Western Sahara.'],
  ])('%s is shown under its own name, not as a part of a claimant', (name, text) => {
    expect(resolved(text, name).split(', ')[0]).toBe(name);
  });
});

describe('what must not be taken for another', () => {
  test.each<[text: string, name: string, not: RegExp]>([
    ['The prime minister flew from London to Edinburgh.', 'London', /CA/],
    ['Protests spread in Birmingham and Manchester, England.', 'Birmingham', /US/],
    ['The virus spread from Guinea to Sierra Leone and Liberia.', 'Guinea', /PG|GW|GQ/],
    ['Doctors in Kinshasa said the Congo had 12 new cases.', 'Congo', /\/US\//],
    ['Moscow and Kiev blamed each other.', 'Moscow', /US/],
    ['Troops left Tripoli, Libya.', 'Tripoli', /LB|GR/],
    ['Troops left Tripoli, Lebanon.', 'Tripoli', /LY|GR/],
    ['Cases rose in Hong Kong and Singapore.', 'Hong Kong', /US/],
  ])('%s', (text, name, not) => {
    expect(kindOf(text, name)).not.toMatch(not);
  });
});
