import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { toXml } from './xml.ts';

/** Addresses that one sitemap may hold (sitemaps.org). */
const MAX_ADDRESSES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Every page of the site for crawlers; an index of several files where one is not enough. */
export function sitemap(paths: readonly string[], site: SiteContent): SiteFile[] {
  const pieces: string[][] = [];
  for (let from = 0; from < paths.length; from += MAX_ADDRESSES)
    pieces.push(paths.slice(from, from + MAX_ADDRESSES));
  const only = pieces.length <= 1 ? (pieces[0] ?? []) : null;
  if (only) return [{ path: 'sitemap.xml', content: list(only, site) }];
  const files = pieces.map((piece, index) => ({
    path: `sitemap-${index + 1}.xml`,
    content: list(piece, site),
  }));
  const entries = files.map(({ path }) => ({ loc: site.baseUrl + path }));
  const index = toXml({ sitemapindex: { '@xmlns': NAMESPACE, sitemap: entries } });
  return [...files, { path: 'sitemap.xml', content: index }];
}

/** Crawlers look for it at the root of a host; elsewhere it does no harm. */
export function robotsFile(site: SiteContent): SiteFile {
  return { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${site.baseUrl}sitemap.xml\n` };
}

function list(paths: readonly string[], site: SiteContent): string {
  return toXml({
    urlset: { '@xmlns': NAMESPACE, url: paths.map((path) => ({ loc: site.baseUrl + path })) },
  });
}
