import { ARCHIVE_PATH, JSON_FEED_PATH, RSS_PATH } from './addresses.ts';
import { OEMBED_PATH } from '../preview/oembed.ts';
import { HEIGHT, WIDTH } from '../preview/project.ts';
import type { SiteContent } from './site-content.ts';

/** The app's page with the map's own title, description and links in its head. Nothing else of it is touched. */
export function indexHtml(bytes: Uint8Array, site: SiteContent): string {
  const head = [`<title>${escapeHtml(site.title)}</title>`, ...metaElements(site), ...linkElements(site)];
  // Our own build made the page, so its tags are where and as we write them.
  return cut(cut(new TextDecoder().decode(bytes), '<title>', '</title>'), '<meta name="description"', '>')
    .replace('</head>', () => `${head.join('\n')}\n</head>`)
    .replace('</noscript>', () => ` <a href="${ARCHIVE_PATH}">All events as a list</a>.</noscript>`);
}

/** What previews of a link show: Open Graph, and what Twitter has of its own. */
function metaElements({ title, description, baseUrl, picture }: SiteContent): string[] {
  const about = description || title;
  const image = picture === null ? null : baseUrl + picture;
  const named: [string, string, string | null][] = [
    ['name', 'description', about],
    ['property', 'og:type', 'website'],
    ['property', 'og:title', title],
    ['property', 'og:description', about],
    ['property', 'og:url', baseUrl],
    ['property', 'og:site_name', title],
    ['property', 'og:image', image],
    ['property', 'og:image:type', image && 'image/png'],
    ['property', 'og:image:width', image && String(WIDTH)],
    ['property', 'og:image:height', image && String(HEIGHT)],
    ['property', 'og:image:alt', image && `Map of the events in ${title}`],
    ['name', 'twitter:image:alt', image && `Map of the events in ${title}`],
    ['name', 'twitter:card', image ? 'summary_large_image' : 'summary'],
  ];
  return named.flatMap(([kind, name, content]) =>
    content === null ? [] : [`<meta ${kind}="${name}" content="${escapeHtml(content)}" />`],
  );
}

function linkElements({ title, baseUrl }: SiteContent): string[] {
  const name = escapeHtml(title);
  const alternate = (type: string, href: string): string =>
    `<link rel="alternate" type="${type}" title="${name}" href="${escapeHtml(href)}" />`;
  return [
    `<link rel="canonical" href="${escapeHtml(baseUrl)}" />`,
    alternate('application/rss+xml', RSS_PATH),
    alternate('application/feed+json', JSON_FEED_PATH),
    alternate('application/json+oembed', baseUrl + OEMBED_PATH),
  ];
}

/** The text without its first piece from `start` to the `end` after it. */
function cut(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = from < 0 ? -1 : text.indexOf(end, from);
  return to < 0 ? text : text.slice(0, from) + text.slice(to + end.length);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
