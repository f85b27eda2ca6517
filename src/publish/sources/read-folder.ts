import type { Article } from '../../core/model.ts';
import { findFiles } from '../../sources/node/find-files.ts';
import { readPath } from '../../sources/node/read-path.ts';
import type { Reject, SourceTools } from '../../sources/reject.ts';

/** The articles below a folder, read anew in every run: what was deleted there is gone from the map as well. */
export async function readFolder(folder: string, tools: SourceTools, problems: Reject[]): Promise<Article[]> {
  const { files, rejects } = await findFiles([folder]);
  problems.push(...rejects);
  const articles: Article[] = [];
  for (const file of files) {
    const reading = await readPath(file, tools);
    problems.push(...reading.rejects);
    for (const { article, warnings } of reading.articles) {
      problems.push(...warnings.map((reason) => ({ where: file, reason })));
      articles.push(article);
    }
  }
  return articles;
}
