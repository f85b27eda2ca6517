import type { Entry } from '../../model.ts';
import type { Home } from './home.ts';
import type { NameGroup } from './name-group.ts';
import type { FeatureRows } from './feature-rows.ts';
import { numbersOf } from './features.ts';
import { chordKm, type Vector } from './vectors.ts';

const F = numbersOf(
  'wording-country',
  'wording-elsewhere',
  'outlet-country',
  'outlet-elsewhere',
  'outlet-named-area',
  'outlet-named',
  'outlet-named-there',
  'outlet-near-area',
  'outlet-near',
  'outlet-believed-near',
);

const HOME_KM = 100;

/** Features that compare a candidate with where the article's outlet is at home, as far as its name and words tell. */
export function emitHomeFeatures(group: NameGroup, index: number, home: Home, rows: FeatureRows): void {
  const entry = group.candidates[index]?.entry;
  const vector = group.vectors[index];
  if (!entry || !vector) return;
  if (home.wording) {
    rows.put(
      home.wording.country === entry.country ? F['wording-country'] : F['wording-elsewhere'],
      home.wording.weight,
    );
  }
  if (home.country !== null)
    rows.put(home.country === entry.country ? F['outlet-country'] : F['outlet-elsewhere'], 1);
  if (home.group) emitNearHome(entry, vector, home.group, rows);
  if (home.label !== '' && isOutletNamedAfter(group, home)) {
    const isArea = entry.precision === 'country' || entry.featureCode === 'ADM1';
    rows.put(isArea ? F['outlet-named-area'] : F['outlet-named'], 1);
    if (home.wording && !isArea && home.wording.country === entry.country)
      rows.put(F['outlet-named-there'], home.wording.weight);
  }
}

function emitNearHome(entry: Entry, vector: Vector, home: NameGroup, rows: FeatureRows): void {
  let near = 0;
  let most = 0;
  for (let i = 0; i < home.vectors.length; i++) {
    const other = home.vectors[i];
    if (!other) continue;
    const pull = Math.exp(-chordKm(vector, other) / HOME_KM);
    near = Math.max(near, pull);
    most = Math.max(most, pull * (home.belief[i] ?? 0));
  }
  const isArea = entry.precision === 'country' || entry.featureCode === 'ADM1';
  rows.put(isArea ? F['outlet-near-area'] : F['outlet-near'], near);
  if (!isArea) rows.put(F['outlet-believed-near'], most);
}

/** Asked for each candidate in each round, and the same each time. */
function isOutletNamedAfter({ name }: NameGroup, { label, namedAfter }: Home): boolean {
  let is = namedAfter.get(name);
  if (is === undefined) namedAfter.set(name, (is = isNamedAfter(label, name)));
  return is;
}

/** Whether an outlet's label holds the name or enough of its beginning: "dailyathenian" and Athens. */
function isNamedAfter(label: string, name: string): boolean {
  if (name.length < 4) return false;
  const plain = name.replace(/ /g, '');
  if (label.includes(plain) || label.replace(/-/g, '') === plain.slice(0, Math.max(4, label.length)))
    return true;
  return plain.length >= 6 && label.includes(plain.slice(0, Math.max(5, Math.ceil(0.8 * plain.length))));
}
