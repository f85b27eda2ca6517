import { JSON_FEED_PATH } from '../site/addresses.ts';
import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { feedItems } from './feed-items.ts';

/** JSON Feed 1.1 (jsonfeed.org) of the newest events. */
export function jsonFeed(site: SiteContent): SiteFile {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: site.baseUrl,
    feed_url: site.baseUrl + JSON_FEED_PATH,
    ...(site.description === '' ? {} : { description: site.description }),
    language: 'en',
    items: feedItems(site).map(({ id, url, title, summary, day }) => ({
      id,
      url,
      title,
      content_text: summary === '' ? title : summary,
      ...(day === null ? {} : { date_published: `${day}T00:00:00Z` }),
    })),
  };
  return { path: JSON_FEED_PATH, content: `${JSON.stringify(feed, null, 1)}\n` };
}
