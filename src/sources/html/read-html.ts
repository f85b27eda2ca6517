import { cleanUrl } from '../clean-fields.ts';
import { makeArticle } from '../make-article.ts';
import type { Checked, SourcedArticle, SourceTools } from '../reject.ts';
import { blockText } from './block-text.ts';
import { readMetadata } from './page-metadata.ts';

/** Elements that Readability looks at before it gives up: a page of more is a list or an attack. */
const MAX_ELEMENTS = 100_000;

/**
 * The article of a web page. Text only: scripts, styles and event handlers are dropped with the markup. Title, date,
 * outlet, address and language come from the page's metadata; the text is what Readability takes for the article.
 */
export async function readHtml(html: string, tools: SourceTools): Promise<Checked<SourcedArticle>> {
  const page = tools.parseHtml(html);
  const metadata = readMetadata(page);
  const { Readability } = await import('@mozilla/readability');
  const fallback = page.body ? blockText(page.body) : '';
  const found = tryParse(() =>
    new Readability<Node>(page, { maxElemsToParse: MAX_ELEMENTS, serializer: (node) => node }).parse(),
  );
  const text = (found?.content && blockText(found.content)) || fallback;
  if (text === '') return { ok: false, reason: 'The page holds no article text.' };
  return makeArticle(
    {
      text,
      title: metadata.title ?? found?.title,
      dates: [...metadata.dates, found?.publishedTime],
      source: metadata.source ?? found?.siteName ?? hostOf(metadata.url),
      url: metadata.url,
      language: metadata.language ?? found?.lang,
    },
    tools.today,
  );
}

/** Readability throws on pages that are too large or that have no body; the plain text is still there. */
function tryParse<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

function hostOf(url: string | null): string | null {
  const safe = cleanUrl(url);
  return safe === undefined ? null : new URL(safe).hostname.replace(/^www\./, '');
}
