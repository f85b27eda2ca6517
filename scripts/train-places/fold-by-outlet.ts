import { seededRandom, shuffle } from './random.ts';
import type { GoldDocument } from './read-corpora.ts';

/** Which documents go together; documents of one outlet always do, since outlets have their own places. */
export function foldByOutlet(documents: readonly GoldDocument[], folds: number, seed = 7): number[] {
  const outletOf = ({ article }: GoldDocument): string => article.source ?? article.id;
  const outlets = [...new Set(documents.map(outletOf))];
  shuffle(outlets, seededRandom(seed));
  const foldOf = new Map(outlets.map((outlet, i) => [outlet, i % folds]));
  return documents.map((document) => foldOf.get(outletOf(document)) ?? 0);
}
