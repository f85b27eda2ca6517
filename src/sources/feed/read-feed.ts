import { cleanLine, cleanUrl } from '../clean-fields.ts';
import { blockText } from '../html/block-text.ts';
import { makeArticle } from '../make-article.ts';
import type { Reading, Reject, SourcedArticle, SourceTools } from '../reject.ts';
import { findItems, type FeedItem } from './feed-items.ts';
import { parseXml } from './parse-xml.ts';

/** The articles of an RSS 0.9–2.0, RDF or Atom feed. Each item that cannot be read is a reject of its own. */
export async function readFeed(name: string, xml: string, tools: SourceTools): Promise<Reading> {
  const parsed = await parseXml(xml);
  if (!parsed.ok) return { articles: [], rejects: [{ where: name, reason: parsed.reason }] };
  const feed = findItems(parsed.value);
  if (!feed) return { articles: [], rejects: [{ where: name, reason: 'This XML is neither RSS nor Atom.' }] };
  const articles: SourcedArticle[] = [];
  const rejects: Reject[] = [];
  feed.items.forEach((item, index) => {
    const url = cleanUrl(item.link, cleanUrl(feed.link));
    const made = makeArticle(
      {
        id: item.id ?? url,
        text: textOf(item, tools),
        title: plain(item.title, tools),
        dates: item.dates,
        source: feed.title,
        url,
        language: feed.language,
      },
      tools.today,
    );
    if (made.ok) articles.push(made.value);
    else rejects.push({ where: `${name}, item ${index + 1}${labelOf(item)}`, reason: made.reason });
  });
  if (feed.items.length === 0) rejects.push({ where: name, reason: 'The feed has no items.' });
  return { articles, rejects };
}

/** The item's body as paragraphs, or its title when there is no more. */
function textOf(item: FeedItem, tools: SourceTools): string {
  return plain(item.body, tools) || plain(item.title, tools) || '';
}

/** Feeds carry markup as escaped text. */
function plain(value: string | null, tools: SourceTools): string {
  if (value === null) return '';
  if (!/[<&]/.test(value)) return value.trim();
  const page = tools.parseHtml(`<!doctype html><html><body>${value}</body></html>`);
  return page.body ? blockText(page.body) : '';
}

function labelOf(item: FeedItem): string {
  const title = cleanLine(item.title);
  return title === undefined ? '' : ` ("${title.slice(0, 60)}")`;
}
