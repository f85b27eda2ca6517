import type { Article } from '../src/core/model.ts';
import { seededRandom } from './random.ts';

/** Articles of about `sentences` sentences each, put together from the seeds' own: realistic words in fresh order. */
export function makeArticles(
  seeds: readonly Article[],
  count: number,
  sentences: number,
  seed: number,
): Article[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const pool = seeds.flatMap((article) => article.text.match(/[^.!?\n]+[.!?]+/g) ?? []);
  return Array.from({ length: count }, (_, index) => {
    const { publishedAt } = pick(seeds);
    const text = Array.from({ length: sentences }, () => pick(pool).trim()).join(' ');
    return { id: `made-${index}`, text, publishedAt };
  });
}
