import type { RankingModel, RankingWeights } from '../places-model.ts';
import type { Forest } from './trees.ts';
import { PLACE_CLASSES, type PlaceClass } from './entry-kind.ts';

/** Every feature of the ranker: a word or two that "Why here?" can show. */
export const FEATURES: readonly string[] = [
  ...['population', 'less-populous', 'most-populous', 'less-populous-there', 'namesakes', 'mentions'],
  ...['seat-of-same-name', 'opens-town', 'opens-area', 'country-of-same-name', 'province-of-same-name'],
  ...PLACE_CLASSES.map((name) => `class-${name}`),
  ...PLACE_CLASSES.map((name) => `part-${name}`),
  ...['name-alternate', 'name-demonym', 'name-abbreviation', 'name-variant', 'name-part', 'name-near'],
  ...['kind-stated', 'kind-differs', 'words-of-town', 'words-of-town-differ', 'words-of-state'],
  ...['words-of-state-differ', 'words-of-country', 'words-of-country-differ'],
  ...['named-nearby', 'nearby-gap', 'nearby-share', 'nearby-sure', 'nearby-first', 'nearby-stated'],
  ...['nearby-area', 'wording-country', 'wording-elsewhere', 'outlet-country', 'outlet-elsewhere'],
  ...['outlet-near', 'outlet-near-area', 'outlet-believed-near', 'outlet-named', 'outlet-named-area'],
  ...['outlet-named-there', 'container-stated', 'container-differs', 'holds-stated', 'listed-beside'],
  ...['listed-alike', 'places-beside', 'places-near', 'places-around', 'country-named', 'province-named'],
  ...['country-share', 'province-share', 'alone-abroad-area', 'alone-abroad-place'],
];

const numbers = new Map<string, number>(FEATURES.map((key, i) => [key, i]));

/** The numbers of features, by which the ranker knows them: `F.mentions`. Throws for one that is not in the list. */
export function numbersOf<K extends string>(...keys: readonly K[]): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, numberOf(key)])) as Record<K, number>;
}

/** The numbers of one feature for each class of place: `class-capital`, `class-town`, … */
export function numbersByClass(prefix: string): Readonly<Record<PlaceClass, number>> {
  return Object.fromEntries(PLACE_CLASSES.map((name) => [name, numberOf(`${prefix}-${name}`)])) as Record<
    PlaceClass,
    number
  >;
}

function numberOf(key: string): number {
  const known = numbers.get(key);
  if (known === undefined) throw new Error(`ranking: the feature "${key}" is not in the list`);
  return known;
}

/** Weights by the number of the feature; 0 where none was learned. */
export function packWeights(weights: RankingWeights): Float64Array {
  return Float64Array.from(FEATURES, (key) => weights[key] ?? 0);
}

const packed = new WeakMap<RankingModel, Float64Array>();

/** The same of a model that does not change any more, worked out once. */
export function weightsOf(model: RankingModel): Float64Array {
  let known = packed.get(model);
  if (!known) packed.set(model, (known = packWeights(model.weights)));
  return known;
}

const columns = new WeakMap<Forest, Int16Array>();

/** For each feature of the ranker its column in a forest's rows, -1 where the forest does not look at it. */
export function columnsIn(forest: Forest): Int16Array {
  let known = columns.get(forest);
  if (!known) {
    known = Int16Array.from(FEATURES, (key) => forest.keys.indexOf(key));
    columns.set(forest, known);
  }
  return known;
}
