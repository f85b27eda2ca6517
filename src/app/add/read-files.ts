import { browserTools } from '../../sources/browser-tools.ts';
import { formatBytes, MAX_SOURCE_BYTES } from '../../sources/limits.ts';
import { kindOf, readSource } from '../../sources/read-source.ts';
import type { Reading, Reject, SourcedArticle } from '../../sources/reject.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Reads dropped or opened files one after the other; too large ones are refused before they are read. */
export async function readFiles(files: readonly File[]): Promise<Reading> {
  const articles: SourcedArticle[] = [];
  const rejects: Reject[] = [];
  for (const file of files) {
    const reading = await readFile(file);
    articles.push(...reading.articles);
    rejects.push(...reading.rejects);
  }
  return { articles, rejects };
}

async function readFile(file: File): Promise<Reading> {
  const refused = (reason: string): Reading => ({ articles: [], rejects: [{ where: file.name, reason }] });
  if (file.size > MAX_SOURCE_BYTES) {
    return refused(t('add.tooLarge', { size: formatBytes(file.size), limit: formatBytes(MAX_SOURCE_BYTES) }));
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readSource({ name: file.name, bytes }, browserTools());
  } catch {
    return refused(t('add.unreadable'));
  }
}

/** Pasted markup or JSON is read as the file it came from; `null` for plain text, which is the form's own. */
export async function readPasted(text: string): Promise<Reading | null> {
  if (text.length > MAX_SOURCE_BYTES || kindOf('', text) === 'text') return null;
  return readSource({ name: t('add.pasted'), bytes: new TextEncoder().encode(text) }, browserTools());
}
