import { cleanText } from '../../sources/clean-fields.ts';
import { decodeBytes } from '../../sources/decode-bytes.ts';
import { readHtml } from '../../sources/html/read-html.ts';
import type { Checked, SourcedArticle, SourceTools } from '../../sources/reject.ts';
import type { Fetched } from '../web/web.ts';

type Page = Fetched & { readonly kind: 'page' };

/** The article of a fetched page, under the id that its source gives it. */
export async function readArticlePage(
  page: Page,
  id: string,
  tools: SourceTools,
): Promise<Checked<SourcedArticle>> {
  const decoded = decodePage(page);
  if (!decoded.ok) return decoded;
  const read = await readHtml(decoded.value, tools);
  if (!read.ok) return read;
  const { article, warnings } = read.value;
  return { ok: true, value: { article: { url: page.url, ...article, id }, warnings } };
}

/** A fetched body as text, by the charset that the server names as far as it is right. */
export function decodePage({ body, contentType }: Page): Checked<string> {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const decoded = decodeBytes(body, charset);
  return decoded.ok ? { ok: true, value: cleanText(decoded.value) } : decoded;
}
