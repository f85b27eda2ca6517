/** @jsxRuntime automatic */
import { renderToStaticMarkup } from 'react-dom/server';
import { eventPath } from '../site/addresses.ts';
import type { SiteContent, SiteFile } from '../site/site-content.ts';

/** Stands where an event used to be, before another report of it gave it another address. */
export function movedPage(from: string, to: string, site: SiteContent): SiteFile {
  const target = `../${eventPath(to)}`;
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{site.title}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={site.baseUrl + eventPath(to)} />
        <meta httpEquiv="refresh" content={`0; url=${target}`} />
      </head>
      <body>
        <p>
          This event has <a href={target}>another address now</a>.
        </p>
      </body>
    </html>
  );
  return { path: eventPath(from), content: `<!doctype html>\n${renderToStaticMarkup(page)}\n` };
}
