import fs from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../core/model.ts';
import { checkArticle } from '../check-article.ts';

/**
 * The articles of a folder of JSON files, one article each, by date and id. Throws on the first that is not one: seeds
 * are our own, and a broken one is a mistake to mend, not an input to be lenient with.
 */
export async function readSeeds(folder: string): Promise<Article[]> {
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const articles = await Promise.all(
    names.map(async (name) => {
      const checked = checkArticle(JSON.parse(await fs.readFile(path.join(folder, name), 'utf8')));
      if (!checked.ok) throw new Error(`${name}: ${checked.reason}`);
      return checked.value.article;
    }),
  );
  return articles;
}
