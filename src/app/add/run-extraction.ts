import type { Article, ArticleId } from '../../core/model.ts';
import type { Progress } from '../../worker/messages.ts';
import type { AddedArticle } from '../corpus/added-store.ts';
import type { Kept } from '../corpus/added-shelf.ts';
import type { CorpusKeeper } from '../corpus/corpus-keeper.ts';

export interface Added {
  readonly kind: 'added';
  readonly articles: readonly ArticleId[];
  readonly events: number;
  /** Articles that were read and hold no event, by name. */
  readonly empty: readonly string[];
  /** Articles on which the pipeline failed. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
  readonly kept: Kept;
}

export type Extraction =
  Added | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly reason: string };

interface Options {
  readonly today: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Finds the events of articles in the worker and puts those that have any onto the map. */
export async function runExtraction(
  keeper: CorpusKeeper,
  articles: readonly Article[],
  { today, signal, onProgress }: Options,
): Promise<Extraction> {
  const extractor = await keeper.extractor();
  const outcome = await extractor.extract(articles, { signal, onProgress });
  if (outcome.kind !== 'done') return outcome;
  const added: AddedArticle[] = [];
  const empty: string[] = [];
  const failed: { name: string; reason: string }[] = [];
  outcome.value.forEach((result, i) => {
    const article = articles[i];
    if (!article) return;
    if (result.kind === 'failed') failed.push({ name: nameOf(article), reason: result.reason });
    else if (result.events.length === 0) empty.push(nameOf(article));
    else added.push({ id: article.id, article, events: result.events, addedOn: today });
  });
  const kept: Kept = added.length > 0 ? await keeper.add(added) : { kept: true };
  const events = added.reduce((sum, one) => sum + one.events.length, 0);
  return { kind: 'added', articles: added.map(({ id }) => id), events, empty, failed, kept };
}

function nameOf({ title, text }: Article): string {
  return title ?? `${text.slice(0, 60).trim()}…`;
}
