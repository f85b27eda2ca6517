import path from 'node:path';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { mergeReports } from '../core/linking/merge-reports.ts';
import type { Article, ArticleId, LinkedEvent, Report } from '../core/model.ts';
import type { Reject, SourceTools } from '../sources/reject.ts';
import type { Changes } from './changes/diff-events.ts';
import type { Config } from './config/config-schema.ts';
import { trimReport } from './corpus/trim-report.ts';
import { keepEvidence } from './extract/evidence-text.ts';
import { extractAll, type Extract, type Extracted } from './extract/extract-all.ts';
import { steadyIds } from './extract/steady-ids.ts';
import { findAppFiles, type AppFiles } from './site/app-files.ts';
import { publishVersion } from './site/publish-version.ts';
import { gather, type SourcedFrom } from './sources/gather.ts';
import { Archive } from './state/archive.ts';
import { takeLock } from './state/lock.ts';
import { createClient } from './web/http-client.ts';
import { ResponseCache } from './web/response-cache.ts';
import { type Clock, Web } from './web/web.ts';

/** Draws a map's preview picture as PNG. */
export type DrawPicture = (map: {
  readonly title: string;
  readonly events: readonly LinkedEvent[];
}) => Promise<Uint8Array>;

/** What a publisher needs from outside; nothing else is read from a clock. */
export interface PublishTools {
  /** The day and time that this run counts as. */
  readonly now: Date;
  readonly clock: Clock;
  readonly parseHtml: SourceTools['parseHtml'];
  readonly extract: Extract;
  /** Names the pipeline's version: another one reads every article again. */
  readonly engine: string;
  /** Names this program's version: another one writes every page again. */
  readonly program: string;
  /** Without it, the site has no preview picture. */
  readonly drawPicture?: DrawPicture | undefined;
  /** Without it, places have their English names alone. */
  readonly loadGazetteer?: (() => Promise<Gazetteer>) | undefined;
}

export interface Published {
  readonly version: string;
  /** `null` when nothing had changed and nothing was written. */
  readonly changes: Changes | null;
  readonly events: number;
  readonly articles: number;
  readonly problems: readonly Reject[];
}

/**
 * One run: fetch, read, extract, merge, write, swap. It can be killed at any point: what is published stays whole, and
 * the next run goes on with what was fetched and extracted. Throws when another run is at work, or on a full disk.
 */
export async function publish(config: Config, tools: PublishTools): Promise<Published> {
  const release = await takeLock(config.state);
  try {
    const app = config.app == null ? null : await findAppFiles(config.app);
    const { articles, problems } = await readSources(config, tools);
    const folder = path.join(config.state, 'reports', tools.engine);
    const found = await extractAll(
      articles.map(({ article }) => article),
      tools.extract,
      folder,
    );
    const corpus = makeCorpus(articles, found);
    const done = await publishVersion(config, corpus, app, tools);
    return {
      ...done,
      events: corpus.events.length,
      articles: articles.length,
      problems: [...problems, ...unread(found)],
    };
  } finally {
    await release();
  }
}

export interface Corpus {
  readonly events: readonly LinkedEvent[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

export type { AppFiles };

async function readSources(config: Config, tools: PublishTools) {
  const { fetch } = config;
  const userAgent = `Dateline/1 (news map${fetch.contact === undefined ? '' : `; ${fetch.contact}`})`;
  const client = createClient({
    userAgent,
    timeoutMs: fetch.timeoutSeconds * 1000,
    maxBytes: fetch.maxMegabytes * 1e6,
    allowPrivate: fetch.allowPrivateAddresses,
  });
  const manners = {
    userAgent,
    delayMs: fetch.delaySeconds * 1000,
    retries: fetch.retries,
    maxWaitMs: fetch.maxWaitSeconds * 1000,
    maxRedirects: fetch.maxRedirects,
  };
  const cache = new ResponseCache(path.join(config.state, 'web'));
  const web = new Web(client.send, cache, manners, tools.clock);
  const archive = new Archive(path.join(config.state, 'articles'));
  const reading = { parseHtml: tools.parseHtml, today: tools.now.toISOString().slice(0, 10) };
  try {
    return await gather(config.sources, { web, archive, tools: reading });
  } finally {
    await client.close();
  }
}

/** Merged over all articles, old and new, so that the order in which they came makes no difference. */
function makeCorpus(sourced: readonly SourcedFrom[], found: ReadonlyMap<ArticleId, Extracted>): Corpus {
  const articles = new Map<ArticleId, Article>();
  const reports: Report[] = [];
  for (const { article, text } of sourced) {
    const extracted = found.get(article.id);
    if (!extracted?.ok || extracted.events.length === 0) continue;
    const own = steadyIds(article.id, extracted.events).map((event) =>
      trimReport({ ...event, articleId: article.id }),
    );
    const shown = text === 'full' ? { article, reports: own } : keepEvidence(article, own);
    articles.set(article.id, shown.article);
    reports.push(...shown.reports);
  }
  return { events: mergeReports(reports), articles };
}

function unread(found: ReadonlyMap<ArticleId, Extracted>): Reject[] {
  return [...found].flatMap(([where, extracted]) =>
    extracted.ok ? [] : [{ where, reason: extracted.reason }],
  );
}
