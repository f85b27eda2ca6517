import { corpusFiles } from '../corpus/corpus-files.ts';
import { PACK_LIMITS } from '../corpus/pack-events.ts';
import { calendar } from '../feeds/calendar.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { rssFeed } from '../feeds/rss.ts';
import { robotsFile, sitemap } from '../feeds/sitemap.ts';
import { archivePages } from '../pages/archive-pages.tsx';
import { oembed } from '../preview/oembed.ts';
import { changesPage } from '../pages/changes-page.tsx';
import { eventPage } from '../pages/event-page.tsx';
import { movedPage } from '../pages/moved-page.tsx';
import { PAGE_CSS } from '../pages/page-css.ts';
import { placePage } from '../pages/place-page.tsx';
import type { SiteContent, SiteFile } from './site-content.ts';

/** Every file that is made of the events; a hundred thousand pages are made one by one, never held together. */
export function* siteFiles(site: SiteContent, headBytes: number): Generator<SiteFile> {
  const { events, articles, title, published, version, gazetteer } = site;
  const limits = { ...PACK_LIMITS, headBytes };
  yield* corpusFiles({ events, articles, title, published, version, limits, gazetteer });
  yield PAGE_CSS;
  const crawlable: string[] = [];
  for (const page of pages(site)) {
    crawlable.push(page.path);
    yield page;
  }
  yield* movedPages(site);
  yield rssFeed(site);
  yield jsonFeed(site);
  yield calendar(site);
  const preview = oembed(site);
  if (preview) yield preview;
  yield { path: 'changes.json', content: `${JSON.stringify(site.changes, null, 1)}\n` };
  yield* sitemap(site.hasMap ? ['', ...crawlable] : crawlable, site);
  yield robotsFile(site);
}

function* pages(site: SiteContent): Generator<SiteFile> {
  const css = PAGE_CSS.path;
  yield* archivePages(site, css);
  yield changesPage(site, css);
  for (const place of site.places.values()) yield placePage(place, site, css);
  for (const event of site.events) yield eventPage(event, site, css);
}

/** An event has the id of its fullest report; the ids of the others lead to it. */
function* movedPages(site: SiteContent): Generator<SiteFile> {
  for (const event of site.events)
    for (const report of event.reports)
      if (report.id !== event.id) yield movedPage(report.id, event.id, site);
}
