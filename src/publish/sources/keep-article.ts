import type { Reject, SourcedArticle } from '../../sources/reject.ts';
import type { Archive, Archived } from '../state/archive.ts';

/** Puts an article into the archive, and what was left out of it among the problems. */
export async function keepArticle(
  entry: Pick<Archived, 'source' | 'key'>,
  { article, warnings }: SourcedArticle,
  archive: Archive,
  problems: Reject[],
): Promise<void> {
  problems.push(...warnings.map((reason) => ({ where: article.url ?? entry.key, reason })));
  await archive.put({ ...entry, article });
}
