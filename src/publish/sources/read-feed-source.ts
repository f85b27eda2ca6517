import { articleIdOf } from '../../sources/article-id.ts';
import { readFeed } from '../../sources/feed/read-feed.ts';
import type { Reject, SourcedArticle } from '../../sources/reject.ts';
import type { SourceConfig } from '../config/config-schema.ts';
import { keepArticle } from './keep-article.ts';
import { decodePage, readArticlePage } from './read-article-page.ts';
import { sourceName } from './source-name.ts';
import type { Surroundings } from './surroundings.ts';

/** Brings the newest items of a feed in the archive up to date; items that it no longer lists stay. */
export async function readFeedSource(
  source: SourceConfig & { feed: string; follow: boolean; items: number },
  around: Surroundings,
  problems: Reject[],
): Promise<void> {
  const fetched = await around.web.get(source.feed);
  if (fetched.kind === 'failed') {
    problems.push({ where: source.feed, reason: `Not fetched: ${fetched.reason}.` });
    return;
  }
  const decoded = decodePage(fetched);
  if (!decoded.ok) {
    problems.push({ where: source.feed, reason: decoded.reason });
    return;
  }
  const reading = await readFeed(source.feed, decoded.value, around.tools);
  problems.push(...reading.rejects);
  await Promise.all(
    reading.articles.slice(0, source.items).map(async (item) => {
      const entry = { source: sourceName(source), key: item.article.id };
      const named = { ...item, article: { ...item.article, id: feedItemId(source.feed, item.article.id) } };
      const full = source.follow ? await followItem(named, around, problems) : named;
      if (full === 'gone') await around.archive.remove(entry);
      else await keepArticle(entry, full, around.archive, problems);
    }),
  );
}

/** The page behind an item, or the item itself where the page cannot be had. */
async function followItem(
  item: SourcedArticle,
  { web, tools }: Surroundings,
  problems: Reject[],
): Promise<SourcedArticle | 'gone'> {
  const { url, id } = item.article;
  if (url === undefined) return item;
  const fetched = await web.get(url);
  const read =
    fetched.kind === 'page'
      ? await readArticlePage(fetched, id, tools)
      : ({ ok: false, reason: `Not fetched: ${fetched.reason}; the feed's own words are used.` } as const);
  if (fetched.kind === 'failed' && fetched.gone) return 'gone';
  if (!read.ok) {
    problems.push({ where: url, reason: read.reason });
    return item;
  }
  const { article, warnings } = read.value;
  return { article: { ...item.article, ...article, url }, warnings };
}

/** Many feeds count their items 1, 2, 3: an id that is no address or tag is made one of this feed. */
function feedItemId(feed: string, id: string): string {
  return /^[a-z][\w+.-]*:/i.test(id) ? id : `${articleIdOf(feed)}#${id}`;
}
