import type { FieldCounts } from '../events/fields-of.ts';
import type { EventType } from '../model.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Account } from './account.ts';
import { frameOf } from './deed-frame.ts';
import { entryOf } from './entries.ts';

/** What an article and one event's own sentences are about. */
export interface Setting {
  readonly article: FieldCounts;
  readonly own: FieldCounts;
  /** The sentence of the first trigger. */
  readonly view: SentenceView | undefined;
  /** The year in which the article came out; `null` where it does not say. */
  readonly year: number | null;
  /** What speaks for or against every event of the article alike, see `articleFeatures`. */
  readonly shared: readonly string[];
}

/** Steps of a field's share of an article's words, in per cent. */
const SHARES = [0.5, 2, 4, 7, 11];
/** Shorter texts are measured as if they had so many words: one word of a dozen says little. */
const LEAST_WORDS = 45;
/** Steps of the tone of words. */
const TONES = [-1.5, -1, -0.6, -0.3, 0, 0.3, 0.6, 1, 1.5];

/**
 * What speaks for an event being a deed that someone did to someone, and what for a word borrowed by sport, business, films,
 * courts and the like; `deed-weights.ts` has what each is worth. Steps are "at least", so that weights add up.
 */
export function deedFeatures(account: Account, setting: Setting): string[] {
  const { article, own, view, year, shared } = setting;
  const [first] = account.triggers;
  const years = year !== null && account.date ? year - Number(account.date.range.start.slice(0, 4)) : 0;
  return [
    ...wordsOf(account),
    ...partsOf(account),
    ...(first && view ? frameOf(first, view) : []),
    ...steps('years ago', years, [1, 2, 5, 10, 20]),
    ...steps('sentence', account.sentence, [1, 2, 3, 6, 12]),
    ...shared,
    ...steps('own tone', own.tone, TONES),
    ...ownSteps(own),
    ...pairsOf(account, own),
    ...(article.fighters > 0 ? [] : peaceful(account, article)),
  ];
}

/** Of an article's features, those that all its events share. */
export function articleFeatures(article: FieldCounts, opening: FieldCounts): string[] {
  return [
    ...steps('tone', article.tone, TONES),
    ...fieldSteps('article', article),
    ...fieldSteps('opening', opening),
    ...(article.war > 0 ? [] : ['article without war']),
  ];
}

/** The trigger itself. */
function wordsOf({ type, status, triggers, generic, effect }: Account): string[] {
  const [first] = triggers;
  return [
    'any',
    `type ${type}`,
    `status ${status}`,
    `word ${first?.text.toLowerCase().replace(/\s+/g, ' ') ?? ''}`,
    `form ${first?.form ?? ''}`,
    ...(triggers.length > 1 ? ['told twice'] : []),
    ...(triggers.length > 2 ? ['told three times'] : []),
    ...(triggers.some(({ to, from }) => to - from > 1) ? ['phrase'] : []),
    ...(generic ? ['generic'] : []),
    ...(effect ? ['effect alone'] : []),
  ];
}

/** What the text tells of it: place, day, people, toll. */
function partsOf({ place, date, actors, targets, tolls, attribution }: Account): string[] {
  const entry = place && entryOf(place.toponym);
  return [
    place ? `place ${place.basis}` : 'no place',
    ...(entry ? [`place ${entry.precision}`] : []),
    date?.certain ? `date ${date.range.precision}` : 'no date',
    actors.length > 0 ? 'actor' : 'no actor',
    targets.length > 0 ? 'target' : 'no target',
    ...(attribution.length > 0 ? ['attributed'] : []),
    ...tolls.map(({ kind, certainty }) => `toll ${kind}${certainty >= 0.8 ? ' firm' : ''}`),
    ...(tolls.length === 0 ? ['no toll'] : []),
  ];
}

/** What only two things together tell: killed by a flood, or by gunmen. */
function pairsOf(account: Account, own: FieldCounts): string[] {
  const fields = Object.entries(own.fields).flatMap(([field, n]) => (n > 0 ? [field] : []));
  const hasDead = account.tolls.some(({ kind, certainty }) => kind === 'killed' && certainty >= 0.8);
  const armed = own.war > 0 ? 'armed' : 'unarmed';
  const tail = [
    ...(account.effect ? ['effect'] : []),
    ...(hasDead ? ['dead'] : ['no dead']),
    MANNER[account.type] ?? 'other',
  ];
  const isWhole = account.place?.basis === 'stated' && account.date?.certain === true;
  const isPlayed = fields.some((field) => PLAYED.has(field));
  const isEvident =
    isWhole && own.fighters > 0 && !isPlayed && account.tolls.length + account.targets.length > 0;
  return [
    ...tail.map((what) => `${armed} ${what}`),
    ...fields.flatMap((field) => tail.map((what) => `own ${field} ${what}`)),
    ...(isEvident ? ['evident'] : []),
    ...(isWhole ? [`whole ${armed}`, `whole ${hasDead ? 'dead' : 'no dead'}`] : []),
  ];
}

/** Fields in which fighters are played or remembered. */
const PLAYED: ReadonlySet<string> = new Set(['sport', 'games', 'fiction', 'staged', 'memory', 'arts']);

/** An article that names no fighter at all, by what else it has words of. */
function peaceful(account: Account, { fields }: FieldCounts): string[] {
  const kind = account.effect ? 'effect' : (MANNER[account.type] ?? 'other');
  const rich = Object.entries(fields).flatMap(([field, n]) => (n > 1 ? [field] : []));
  return [
    'no fighters',
    `no fighters ${kind}`,
    ...rich.flatMap((field) => [`no fighters ${field}`, `no fighters ${field} ${kind}`]),
  ];
}

const MANNER: Partial<Record<EventType, string>> = {
  airstrike: 'weapon',
  shelling: 'weapon',
  'rocket-attack': 'weapon',
  bombing: 'weapon',
  'suicide-bombing': 'weapon',
  'chemical-attack': 'weapon',
  clash: 'fight',
  offensive: 'fight',
  siege: 'fight',
  'territory-change': 'fight',
  surrender: 'fight',
  shooting: 'shot',
  killing: 'killing',
};

const steps = (name: string, value: number, at: readonly number[]): string[] =>
  at.filter((step) => value >= step).map((step) => `${name} ${String(step)}`);

function fieldSteps(where: string, counts: FieldCounts): string[] {
  const share = (n: number): number => (100 * n) / Math.max(LEAST_WORDS, counts.words);
  return [
    ...Object.entries(counts.fields).flatMap(([field, n]) => steps(`${where} ${field}`, share(n), SHARES)),
    ...steps(`${where} war`, share(counts.war), SHARES),
    ...steps(`${where} police`, share(counts.police), SHARES),
  ];
}

const ownSteps = ({ fields, war, police }: FieldCounts): string[] => [
  ...Object.entries(fields).flatMap(([field, n]) => steps(`own ${field}`, n, [1, 2, 4])),
  ...steps('own war', war, [1, 2, 3]),
  ...steps('own police', police, [1, 2, 3]),
];
