import { cleanUrl } from '../clean-fields.ts';
import { inertly } from '../inertly.ts';
import { makeArticle } from '../make-article.ts';
import type { Checked, SourcedArticle, SourceTools } from '../reject.ts';
import { blockText } from './block-text.ts';
import { readMetadata } from './page-metadata.ts';

/** Elements that Readability looks at before it gives up: a page of more is a list or an attack. */
const MAX_ELEMENTS = 100_000;
/** Browsers cap nesting at 512; Readability walks up from every element, so depth costs it dearly. */
const MAX_DEPTH = 200;

/**
 * The article of a web page. Text only: scripts, styles and event handlers are dropped with the markup. Title, date,
 * outlet, address and language come from the page's metadata; the text is what Readability takes for the article.
 */
export async function readHtml(html: string, tools: SourceTools): Promise<Checked<SourcedArticle>> {
  const page = tools.parseHtml(html);
  const metadata = readMetadata(page);
  const { Readability } = await import('@mozilla/readability');
  const fallback = page.body ? blockText(page.body) : '';
  const found = tryParse(() => {
    if (isDeep(page)) return null;
    const reader = new Readability<Node>(page, { maxElemsToParse: MAX_ELEMENTS, serializer: (node) => node });
    return inertly(() => reader.parse());
  });
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

/** Whether elements nest deeper than articles do. */
function isDeep(page: Document): boolean {
  let depth = 0;
  for (let node: Node | null = page.body; node;) {
    if (depth > MAX_DEPTH) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
    if (depth <= 0) break;
  }
  return false;
}

/** Readability throws on pages that are too large or that have no body; the plain text is still there. */
function tryParse<T>(parse: () => T | null): T | null {
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
