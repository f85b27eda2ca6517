import type { Entry } from '../../model.ts';
import type { NameGroup } from './name-group.ts';
import { emitContainers } from './container-features.ts';
import type { FeatureRows } from './feature-rows.ts';
import { numbersOf } from './features.ts';
import { EARTH_RADIUS_KM } from './vectors.ts';

const F = numbersOf(
  'places-beside',
  'places-near',
  'places-around',
  'country-named',
  'province-named',
  'country-share',
  'province-share',
  'alone-abroad-area',
  'alone-abroad-place',
);

const BESIDE_KM = 15;
const NEAR_KM = 50;
const AROUND_KM = 300;
/** Beyond this distance a place says nothing about another. */
const FAR_KM = 1500;
/** The square of that as a chord of the unit sphere, a little more: most pairs are done with before the root is taken. */
const FAR_SQUARE = 1.001 * (FAR_KM / EARTH_RADIUS_KM) ** 2;
/** From here on `1 - belief * e^(-km / BESIDE_KM)` is 1 to the last digit, and the exponential need not be taken. */
const LOST_KM = 40 * BESIDE_KM;
/** Candidates below this belief are not looked at by other names. */
const LEAST_BELIEF = 0.02;

/** A place that some name of the article is believed to be, with what is asked of it for each candidate at hand. */
interface Belief {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly belief: number;
  /** The belief times the weight of the name. */
  readonly mass: number;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly isCountry: boolean;
  readonly isProvince: boolean;
}

/** What the article's names are believed to be at one moment, ready for looking at from each candidate. */
export interface Outlook {
  readonly names: readonly NameOutlook[];
}

interface NameOutlook {
  readonly name: string;
  weight: number;
  readonly beliefs: Belief[];
}

/** Collects the current beliefs of all groups. */
export function takeOutlook(groups: readonly NameGroup[]): Outlook {
  const byName = new Map<string, NameOutlook>();
  for (const group of groups) {
    if (group.isUnknown) continue;
    const { name } = group;
    const weight = Math.sqrt(group.mentions.length);
    let known = byName.get(name);
    if (!known) byName.set(name, (known = { name, weight: 0, beliefs: [] }));
    known.weight += weight;
    const list = known.beliefs;
    group.candidates.forEach(({ entry }, i) => {
      const belief = group.belief[i] ?? 0;
      const vector = group.vectors[i];
      if (belief < LEAST_BELIEF || !vector) return;
      const [x, y, z] = vector;
      const { country, admin1 } = entry;
      const isCountry = entry.precision === 'country';
      const isProvince = entry.featureCode === 'ADM1';
      list.push({ entry, x, y, z, belief, mass: belief * weight, country, admin1, isCountry, isProvince });
    });
  }
  return { names: [...byName.values()] };
}

/** Features that compare a candidate with what the article's other places are believed to be. */
export function emitJointFeatures(
  group: NameGroup,
  index: number,
  outlook: Outlook,
  rows: FeatureRows,
): void {
  const entry = group.candidates[index]?.entry;
  const vector = group.vectors[index];
  if (!entry || !vector) return;
  emitContainers(group, entry, rows);
  const own = group.name;
  const [x, y, z] = vector;
  let beside = 1;
  let far = 1;
  let around = 1;
  let country = 0;
  let admin1 = 0;
  let total = 0;
  let countryNamed = 0;
  let admin1Named = 0;
  for (const { name, weight, beliefs } of outlook.names) {
    if (name === own) continue;
    total += weight;
    for (const other of beliefs) {
      const { belief } = other;
      if (other.entry === entry) continue;
      if (entry.country !== null && other.country === entry.country) {
        country += other.mass;
        if (other.isCountry && belief > countryNamed) countryNamed = belief;
        if (other.admin1 !== null && other.admin1 === entry.admin1) {
          admin1 += other.mass;
          if (other.isProvince && belief > admin1Named) admin1Named = belief;
        }
      }
      if (other.isCountry) continue;
      const square = (x - other.x) ** 2 + (y - other.y) ** 2 + (z - other.z) ** 2;
      if (square > FAR_SQUARE) continue;
      const km = EARTH_RADIUS_KM * Math.sqrt(square);
      if (km > FAR_KM) continue;
      if (km < LOST_KM) beside *= 1 - belief * Math.exp(-km / BESIDE_KM);
      far *= 1 - belief * Math.exp(-km / NEAR_KM);
      around *= 1 - belief * Math.exp(-km / AROUND_KM);
    }
  }
  rows.put(F['places-beside'], 1 - beside);
  rows.put(F['places-near'], 1 - far);
  rows.put(F['places-around'], 1 - around);
  rows.put(F['country-named'], countryNamed);
  rows.put(F['province-named'], admin1Named);
  if (total === 0) return;
  rows.put(F['country-share'], country / total);
  rows.put(F['province-share'], admin1 / total);
  if (country === 0)
    rows.put(
      entry.featureClass === 'A' ? F['alone-abroad-area'] : F['alone-abroad-place'],
      total / (1 + total),
    );
}
