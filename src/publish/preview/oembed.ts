import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { HEIGHT, WIDTH } from './project.ts';

export const OEMBED_PATH = 'oembed.json';
/** A frame as articles have it. */
const FRAME = { width: 800, height: 500 };

/** As `embed/frame-code.ts` has it: works on hosts that do not allow other origins to read their files. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * oEmbed 1.0 (oembed.com) as a static file: whoever pastes the map's address into an editor gets the frame. A static
 * host cannot answer `maxwidth`; the frame is as wide as its column by its style. `null` for a site without the map.
 */
export function oembed(site: SiteContent): SiteFile | null {
  if (site.frame === null) return null;
  const src = escapeAttribute(site.baseUrl + site.frame);
  const title = escapeAttribute(site.title);
  const html =
    `<iframe src="${src}" title="${title}" width="${FRAME.width}" height="${FRAME.height}" style="width:100%;border:0" ` +
    `loading="lazy" allow="fullscreen" sandbox="${SANDBOX}"></iframe>`;
  const content = {
    version: '1.0',
    type: 'rich',
    title: site.title,
    provider_name: 'Dateline',
    provider_url: site.baseUrl,
    cache_age: 3600,
    ...FRAME,
    html,
    ...(site.picture === null
      ? {}
      : {
          thumbnail_url: site.baseUrl + site.picture,
          thumbnail_width: WIDTH,
          thumbnail_height: HEIGHT,
        }),
  };
  return { path: OEMBED_PATH, content: `${JSON.stringify(content, null, 1)}\n` };
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
