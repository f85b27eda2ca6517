/**
 * Makes public/corpus/, what the map opens with: every article of seeds/ and the events that the pipeline finds in
 * them, in the format that `dateline publish` writes. Nothing in it is coded by hand.
 */
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadDeps } from '../src/cli/load-deps.ts';
import { mergeReports } from '../src/core/linking/merge-reports.ts';
import type { LinkedEvent, Report } from '../src/core/model.ts';
import { extract } from '../src/core/pipeline.ts';
import { CORPUS_FOLDER } from '../src/core/published/format.ts';
import { corpusFiles } from '../src/publish/corpus/corpus-files.ts';
import { trimReport } from '../src/publish/corpus/trim-report.ts';
import { readSeeds } from '../src/sources/node/read-seeds.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PUBLIC = `${ROOT}public/`;

const begun = performance.now();
const [articles, deps] = await Promise.all([readSeeds(`${ROOT}seeds`), loadDeps()]);
const reports = articles.flatMap((article) =>
  extract(article, deps).map((event): Report => ({ ...event, articleId: article.id })),
);
const events = mergeReports(reports.map(trimReport));
await fs.rm(PUBLIC + CORPUS_FOLDER, { recursive: true, force: true });
await fs.mkdir(PUBLIC + CORPUS_FOLDER, { recursive: true });
const byId = new Map(articles.map((article) => [article.id, article]));
const { gazetteer } = deps;
const files = corpusFiles({
  events,
  articles: byId,
  title: null,
  published: null,
  version: null,
  gazetteer,
});
for (const { path, content } of files) await fs.writeFile(PUBLIC + path, content);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
const placed = events.filter((event: LinkedEvent) => event.place).length;
console.log(
  `${articles.length} articles, ${reports.length} reports, ${events.length} events (${placed} with a place) in ${seconds} s`,
);
