import path from 'node:path';
import type { Article, ArticleId, EventRecord } from '../../core/model.ts';
import { readJsonFile, sha256, shardedName, writeWhole } from '../state/files.ts';

/** The pipeline, as the command line runs it: one list of events for each article, in the same order. */
export type Extract = (articles: readonly Article[]) => AsyncIterable<Extracted>;

export type Extracted =
  | { readonly ok: true; readonly events: readonly EventRecord[] }
  | { readonly ok: false; readonly reason: string };

/**
 * The events of every article. What an earlier run found is taken from `folder`, which belongs to one version of the
 * pipeline; what is found is written there at once, so that a killed run goes on where it was.
 */
export async function extractAll(
  articles: readonly Article[],
  extract: Extract,
  folder: string,
): Promise<ReadonlyMap<ArticleId, Extracted>> {
  const found = new Map<ArticleId, Extracted>();
  const open: Article[] = [];
  for (const article of articles) {
    const events = await readJsonFile(fileOf(article, folder));
    if (Array.isArray(events)) found.set(article.id, { ok: true, events: events as EventRecord[] });
    else open.push(article);
  }
  let next = 0;
  for await (const extracted of extract(open)) {
    const article = open[next++];
    if (!article) break;
    if (extracted.ok) await writeWhole(fileOf(article, folder), JSON.stringify(extracted.events));
    found.set(article.id, extracted);
  }
  return found;
}

/** Named after all that the pipeline reads of an article. */
function fileOf(article: Article, folder: string): string {
  const { id, text, title, publishedAt, source, url, language } = article;
  return path.join(
    folder,
    shardedName(sha256(JSON.stringify([id, text, title, publishedAt, source, url, language])), '.json'),
  );
}
