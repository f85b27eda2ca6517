import type { Reject } from '../../sources/reject.ts';
import type { SourceConfig } from '../config/config-schema.ts';
import { keepArticle } from './keep-article.ts';
import { readArticlePage } from './read-article-page.ts';
import { sourceName } from './source-name.ts';
import type { Surroundings } from './surroundings.ts';

/** Brings one page's article in the archive up to date; a page that its owner withdrew (410) leaves it. */
export async function readPageSource(
  source: SourceConfig & { page: string },
  { web, archive, tools }: Surroundings,
  problems: Reject[],
): Promise<void> {
  const entry = { source: sourceName(source), key: source.page };
  const fetched = await web.get(source.page);
  if (fetched.kind === 'failed') {
    problems.push({ where: source.page, reason: `Not fetched: ${fetched.reason}.` });
    if (fetched.gone) await archive.remove(entry);
    return;
  }
  const read = await readArticlePage(fetched, source.page, tools);
  if (!read.ok) problems.push({ where: source.page, reason: read.reason });
  else await keepArticle(entry, read.value, archive, problems);
}
