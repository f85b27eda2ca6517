import type { Entry } from '../../model.ts';
import { agrees, broadKindOf, classOf, isSeat } from './entry-kind.ts';
import type { FeatureRows } from './feature-rows.ts';
import { numbersByClass, numbersOf } from './features.ts';
import type { NameGroup } from './name-group.ts';

const F = numbersOf(
  'population',
  'less-populous',
  'most-populous',
  'less-populous-there',
  'namesakes',
  'mentions',
  'seat-of-same-name',
  'opens-town',
  'opens-area',
  'country-of-same-name',
  'province-of-same-name',
  'kind-stated',
  'kind-differs',
  'words-of-town',
  'words-of-town-differ',
  'words-of-state',
  'words-of-state-differ',
  'words-of-country',
  'words-of-country-differ',
);

const CLASS = numbersByClass('class');
const PART = numbersByClass('part');
const NAMED = numbersOf(
  'name-alternate',
  'name-demonym',
  'name-abbreviation',
  'name-variant',
  'name-part',
  'name-near',
);
const NAME = {
  alternate: NAMED['name-alternate'],
  demonym: NAMED['name-demonym'],
  abbreviation: NAMED['name-abbreviation'],
  variant: NAMED['name-variant'],
  part: NAMED['name-part'],
  near: NAMED['name-near'],
};

/** Features that need no other place of the article. */
export function emitOwnFeatures(group: NameGroup, index: number, rows: FeatureRows): void {
  const candidate = group.candidates[index];
  if (!candidate) return;
  const { entry, quality } = candidate;
  const seat = group.kind ? null : seatOfSameName(group, entry);
  const log = Math.min(prominence(entry), seat ? prominence(seat) : Infinity);
  const { rivals } = group;
  rows.put(F.population, log / 7);
  rows.put(F['less-populous'], (rivals.most - log) / 7);
  if (log === rivals.most) rows.put(F['most-populous'], 1);
  rows.put(F['less-populous-there'], ((rivals.mostIn.get(entry.country) ?? 0) - log) / 7);
  rows.put(F.namesakes, Math.log10(group.candidates.length));
  rows.put(F.mentions, Math.log10(Math.max(1, group.mentions.length)));
  if (seat) rows.put(F['seat-of-same-name'], group.isProvinceElsewhere ? 0.5 : 1);
  if (group.opens && !group.kind)
    rows.put(broadKindOf(entry) === 'settlement' ? F['opens-town'] : F['opens-area'], 1);
  const placeClass = classOf(entry);
  rows.put(quality === 'part' ? PART[placeClass] : CLASS[placeClass], 1);
  if (quality !== 'main') rows.put(NAME[quality], 1);
  emitKind(group, entry, rows);
  if (rivals.country && placeClass !== 'country') rows.put(F['country-of-same-name'], 1);
  if (rivals.admin1 && placeClass !== 'admin1' && placeClass !== 'country')
    rows.put(F['province-of-same-name'], 1);
}

function emitKind(group: NameGroup, entry: Entry, rows: FeatureRows): void {
  if (group.kind) rows.put(agrees(group.kind, entry) ? F['kind-stated'] : F['kind-differs'], 1);
  const { settlement, state, country } = group.cues;
  const kind = broadKindOf(entry);
  if (settlement)
    rows.put(kind === 'settlement' ? F['words-of-town'] : F['words-of-town-differ'], settlement);
  if (state) rows.put(kind === 'admin1' ? F['words-of-state'] : F['words-of-state-differ'], state);
  if (country) rows.put(kind === 'country' ? F['words-of-country'] : F['words-of-country-differ'], country);
}

/**
 * The seat of a first-level unit where it bears the unit's name: "Idlib" without "province" is the city, and the many
 * people of its province do not speak for the province. `null` where the seat is told apart by name, as Quebec City is.
 */
function seatOfSameName(group: NameGroup, unit: Entry): Entry | null {
  if (unit.featureCode !== 'ADM1' || group.seatHasOwnName) return null;
  const seat = group.candidates.find(
    ({ entry }) => isSeat(entry) && entry.country === unit.country && entry.admin1 === unit.admin1,
  );
  return seat?.entry ?? null;
}

/**
 * How much a place is talked of, as a logarithm: of its population, or of what an uninhabited one covers in km², so that
 * an ocean outweighs a hamlet of its name.
 */
export function prominence({ population, featureClass, radiusKm }: Entry): number {
  const log = Math.log10(1 + population);
  return 'HTL'.includes(featureClass) ? Math.max(log, 2 * Math.log10(1 + radiusKm)) : log;
}
