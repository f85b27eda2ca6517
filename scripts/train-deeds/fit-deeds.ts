import { toneOf } from '../../src/core/events/fields-of.ts';
import { articleFeatures, deedFeatures, type Setting } from '../../src/core/linking/deed-features.ts';
import { balance } from './fit-words.ts';
import { fitLogistic, type LogisticOptions, type Row } from './fit-logistic.ts';
import type { Deed, ReadText, Scope } from './read-examples.ts';

const OPTIONS: LogisticOptions = { rounds: 150, rate: 0.2, shrink: 1 };
/** A feature that fewer examples have is left out. */
const LEAST_EXAMPLES = 5;
/** What one deed of a corpus counts before the two sides are balanced: the large corpora know two wars, the small ones many fields. */
const WORTH: Readonly<Record<string, number>> = {
  muc4: 5,
  guards: 25,
  tolls: 30,
  own: 14,
  plover_gsr: 5,
  lgl: 5,
  trnews: 5,
  timebank: 5,
  gwn: 5,
};
/** The same for what is none. */
const WORTH_OF_NONE: Readonly<Record<string, number>> = { silence: 4 };

export interface DeedExample {
  readonly text: ReadText;
  readonly deed: Deed;
  readonly features: readonly string[];
}

/** Every event of the texts with its features, by the words of a model. */
export function examplesOf(texts: readonly ReadText[], words: ReadonlyMap<string, number>): DeedExample[] {
  const toned = ({ counts, words: own }: Scope) => ({ ...counts, tone: toneOf(own, words) });
  return texts.flatMap((text) => {
    const article = toned(text.article);
    const opening = toned(text.opening);
    return text.deeds.map((deed) => {
      const shared = articleFeatures(article, opening);
      const setting: Setting = { article, own: toned(deed.own), view: deed.view, year: text.year, shared };
      return { text, deed, features: deedFeatures(deed.account, setting) };
    });
  });
}

/** What each feature is worth, in log-odds. */
export function fitDeeds(examples: readonly DeedExample[]): Map<string, number> {
  const known = examples.filter(({ deed }) => deed.isDeed !== null);
  const counts = new Map<string, number>();
  for (const { features } of known)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= LEAST_EXAMPLES).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = known.map(({ text, deed, features }): Row => ({
    ids: features.flatMap((feature) => index.get(feature) ?? []),
    target: deed.isDeed ? 1 : 0,
    weight: (deed.isDeed ? WORTH : WORTH_OF_NONE)[text.corpus] ?? 1,
  }));
  const weights = fitLogistic(balance(rows), names.length, OPTIONS);
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}
