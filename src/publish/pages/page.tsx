/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { HEIGHT, WIDTH } from '../preview/project.ts';
import { ARCHIVE_PATH, CHANGES_PATH, RSS_PATH } from '../site/addresses.ts';
import type { SiteContent } from '../site/site-content.ts';
import { toJsonScript } from './json-script.ts';

interface Props {
  readonly site: SiteContent;
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly css: string;
  /** First day of the page's event: tells the map which file holds it. */
  readonly day?: string | undefined;
  /** JSON-LD. */
  readonly data?: object;
  readonly children: ReactNode;
}

/** What these pages may do: show themselves. They hold no script, so nothing that slips in could run. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page. React escapes every text and attribute, so no article can write markup into it. */
export function renderPage(props: Props): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page {...props} />)}\n`;
}

/** The preview picture with its size, so that a card is drawn before it is fetched, and with its words. */
function Picture({ address, of }: { readonly address: string; readonly of: string }) {
  const words = `Map of the events in ${of}`;
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:width" content={String(WIDTH)} />
      <meta property="og:image:height" content={String(HEIGHT)} />
      <meta property="og:image:alt" content={words} />
      <meta name="twitter:image:alt" content={words} />
    </>
  );
}

function Page({ site, path, title, description, css, day, data, children }: Props) {
  const up = '../'.repeat(path.split('/').length - 1);
  const address = site.baseUrl + path;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="strict-origin-when-cross-origin" />
        <title>{`${title} · ${site.title}`}</title>
        <meta name="description" content={description} />
        <link rel="canonical" href={address} />
        <meta property="og:type" content="article" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={address} />
        <meta property="og:site_name" content={site.title} />
        {site.picture !== null && <Picture address={site.baseUrl + site.picture} of={site.title} />}
        <meta name="twitter:card" content={site.picture === null ? 'summary' : 'summary_large_image'} />
        {day !== undefined && <meta name="dateline:day" content={day} />}
        <link rel="alternate" type="application/rss+xml" title={site.title} href={`${up}${RSS_PATH}`} />
        <link rel="stylesheet" href={`${up}${css}`} />
        {data && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonScript(data) }} />
        )}
      </head>
      <body>
        <header>
          <nav aria-label="Site">
            <a href={site.hasMap ? `${up}index.html` : `${up}${ARCHIVE_PATH}`}>{site.title}</a>
            <a href={`${up}${ARCHIVE_PATH}`}>All events</a>
            <a href={`${up}${CHANGES_PATH}`}>Changes</a>
          </nav>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          <p>
            Read from articles by a program. Check the sentence before you rely on it.{' '}
            <a href={`${up}${RSS_PATH}`}>Feed</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
