import { RSS_PATH } from '../site/addresses.ts';
import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { feedItems } from './feed-items.ts';
import { toXml, xmlText } from './xml.ts';

/**
 * RSS 2.0 of the newest events. Written with fast-xml-parser's builder, which escapes: the package `feed` (6.0) writes
 * titles as CDATA through xml-js, which ends at the second "]]>" of a title, and takes the rest for markup.
 */
export function rssFeed(site: SiteContent): SiteFile {
  const content = toXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      channel: {
        title: xmlText(site.title),
        link: site.baseUrl,
        description: xmlText(site.description || site.title),
        lastBuildDate: new Date(site.published).toUTCString(),
        'atom:link': { '@href': site.baseUrl + RSS_PATH, '@rel': 'self', '@type': 'application/rss+xml' },
        item: feedItems(site).map(({ id, url, title, summary, day }) => ({
          title: xmlText(title),
          link: url,
          guid: { '@isPermaLink': 'true', '#text': id },
          description: xmlText(summary),
          ...(day === null ? {} : { pubDate: new Date(`${day}T00:00:00Z`).toUTCString() }),
        })),
      },
    },
  });
  return { path: RSS_PATH, content };
}
