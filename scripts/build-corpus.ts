/**
 * Makes public/corpus/seeds.json, what the map opens with: every article of seeds/ and the events that the pipeline
 * finds in them. Nothing in it is coded by hand.
 */
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadDeps } from '../src/cli/load-deps.ts';
import { mergeReports } from '../src/core/linking/merge-reports.ts';
import type { LinkedEvent, Report } from '../src/core/model.ts';
import { extract } from '../src/core/pipeline.ts';
import { readSeeds } from '../src/sources/node/read-seeds.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VERSION = 1;
/** Enough for "Why here?", and most of the file's weight. */
const MAX_ALTERNATIVES = 5;

const begun = performance.now();
const [articles, deps] = await Promise.all([readSeeds(`${ROOT}seeds`), loadDeps()]);
const reports = articles.flatMap((article) =>
  extract(article, deps).map((event): Report => ({ ...event, articleId: article.id })),
);
const events = mergeReports(reports.map(trim));
await fs.mkdir(`${ROOT}public/corpus`, { recursive: true });
const file = `${ROOT}public/corpus/seeds.json`;
await fs.writeFile(file, JSON.stringify({ version: VERSION, articles, events }));
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
const placed = events.filter((event: LinkedEvent) => event.place).length;
console.log(
  `${articles.length} articles, ${reports.length} reports, ${events.length} events (${placed} with a place) in ${seconds} s`,
);

function trim(report: Report): Report {
  if (!report.place?.alternatives) return report;
  const alternatives = report.place.alternatives.slice(0, MAX_ALTERNATIVES);
  return { ...report, place: { ...report.place, alternatives } };
}
