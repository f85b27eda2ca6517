import type { Article } from '../../core/model.ts';
import type { Reject } from '../../sources/reject.ts';
import type { SourceConfig } from '../config/config-schema.ts';
import { readFeedSource } from './read-feed-source.ts';
import { readFolder } from './read-folder.ts';
import { readPageSource } from './read-page-source.ts';
import type { Surroundings } from './surroundings.ts';
import { sourceName } from './source-name.ts';

export interface Gathered {
  /** In the order of the configuration; an article that two sources give is the first one's. */
  readonly articles: readonly SourcedFrom[];
  /** What could not be read, and what was left out of an article that was. */
  readonly problems: readonly Reject[];
}

export interface SourcedFrom {
  readonly article: Article;
  readonly text: SourceConfig['text'];
}

/** Reads every source; what the web gives goes into the archive first, and the map is made from the archive. */
export async function gather(sources: readonly SourceConfig[], around: Surroundings): Promise<Gathered> {
  const problems: Reject[] = [];
  const folders = new Map<SourceConfig, readonly Article[]>();
  await Promise.all(
    sources.map(async (source) => {
      if ('folder' in source) folders.set(source, await readFolder(source.folder, around.tools, problems));
      else if ('page' in source) await readPageSource(source, around, problems);
      else await readFeedSource(source, around, problems);
    }),
  );
  const archived = await around.archive.all(new Set(sources.map(sourceName)));
  const articles = sources.flatMap((source) => {
    const name = sourceName(source);
    const own =
      folders.get(source) ?? archived.filter((one) => one.source === name).map((one) => one.article);
    return own.map((article): SourcedFrom => ({ article, text: source.text }));
  });
  return { articles: withoutTwins(articles), problems: problems.sort(byWhere) };
}

/** The same address or the same text is the same article, whichever sources give it. */
function withoutTwins(articles: readonly SourcedFrom[]): SourcedFrom[] {
  const seen = new Set<string>();
  return articles.filter(({ article }) => {
    const marks = [
      `id ${article.id}`,
      `text ${article.text}`,
      ...(article.url ? [`url ${article.url}`] : []),
    ];
    if (marks.some((mark) => seen.has(mark))) return false;
    for (const mark of marks) seen.add(mark);
    return true;
  });
}

function byWhere(a: Reject, b: Reject): number {
  const [left, right] = [`${a.where}\n${a.reason}`, `${b.where}\n${b.reason}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
