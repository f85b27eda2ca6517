import { mergeReports } from '../../core/linking/merge-reports.ts';
import type { Article, ArticleId, LinkedEvent, Report } from '../../core/model.ts';
import { type Deps, extract } from '../../core/pipeline.ts';
import { ingestDataset } from './ingest-dataset.ts';
import { findFiles } from '../../sources/node/find-files.ts';
import { nodeTools } from '../../sources/node/node-tools.ts';
import { readPath } from '../../sources/node/read-path.ts';
import type { Reject } from '../../sources/reject.ts';
import type { DatasetOptions } from '../../sources/dataset/options.ts';
import { withoutAlternatives } from '../output/without-alternatives.ts';

export interface Ingested {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly events: readonly LinkedEvent[];
  readonly rejects: readonly Reject[];
  /** What was left out of an article that was read: a bad date and the like. */
  readonly warnings: readonly Reject[];
}

/** Reads files and folders, extracts their events and merges the reports of one event. */
export async function ingestFiles(
  paths: readonly string[],
  deps: Deps,
  options: DatasetOptions = {},
): Promise<Ingested> {
  const tools = nodeTools();
  const { files, rejects: missing } = await findFiles(paths);
  const articles = new Map<ArticleId, Article>();
  const reports: Report[] = [];
  const rejects: Reject[] = [...missing];
  const warnings: Reject[] = [];
  const coded: LinkedEvent[] = [];
  for (const file of files) {
    const dataset = await ingestDataset(file, options);
    if (dataset) {
      coded.push(...dataset.events);
      for (const article of dataset.articles) articles.set(article.id, article);
      rejects.push(...dataset.rejects);
      warnings.push(...dataset.warnings);
      continue;
    }
    const reading = await readPath(file, tools);
    rejects.push(...reading.rejects);
    for (const { article, warnings: notes } of reading.articles) {
      const known = articles.get(article.id);
      warnings.push(...notes.map((reason) => ({ where: `${file}, article ${article.id}`, reason })));
      if (known?.text === article.text) continue;
      if (known) {
        rejects.push({ where: file, reason: `Another article has the id "${article.id}" already.` });
        continue;
      }
      articles.set(article.id, article);
      for (const event of extract(article, deps))
        reports.push({ ...withoutAlternatives(event), articleId: article.id });
    }
  }
  return { articles, events: [...mergeReports(reports), ...coded], rejects, warnings };
}
