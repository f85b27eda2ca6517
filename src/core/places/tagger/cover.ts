import type { Gazetteer, NameMatch } from '../../gazetteer/gazetteer.ts';
import type { Token } from '../../text/tokens.ts';
import { knowName, type NameKnowledge } from './gazetteer-cover.ts';
import { isCapitalised, opensName, type Run } from './runs.ts';

/** Longest name looked up, in tokens: "Ras al-Ain" is four. */
const LONGEST_NAME = 7;

/** The longest gazetteer name that begins at a token. */
export interface Cover {
  readonly from: number;
  readonly to: number;
  readonly known: NameKnowledge;
}

/** For each token, the longest gazetteer name that begins there, if any. */
export function findCovers(
  text: string,
  tokens: readonly Token[],
  runs: readonly Run[],
  gazetteer: Gazetteer,
): (Cover | undefined)[] {
  const covers = new Array<Cover | undefined>(tokens.length);
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      const token = tokens[i];
      if (token && (isCapitalised(token.text) || opensName(tokens, i))) {
        covers[i] = longestFrom(text, tokens, i, run.to, gazetteer);
      }
    }
  }
  return covers;
}

function longestFrom(
  text: string,
  tokens: readonly Token[],
  i: number,
  limit: number,
  gazetteer: Gazetteer,
): Cover | undefined {
  const start = tokens[i]?.start ?? 0;
  let best: Cover | undefined;
  const stop = Math.min(limit, i + LONGEST_NAME);
  for (let j = i; j < stop; j++) {
    const token = tokens[j];
    if (!token || token.end - start > 60) break;
    if (token.kind === 'mark' && token.text !== '.') continue;
    const known = knowName(gazetteer, text.slice(start, token.end));
    if (known.matches.length > 0) best = { from: i, to: j + 1, known };
    // An article alone is not the beginning of a key: "al" folds with what follows.
    if (!known.prefix && j > i + 2) break;
    if (!known.prefix && j === i && token.text.length > 3) break;
  }
  return best;
}

/** Whether some place of the first name lies in some place of the second ("Paris, Texas"). */
export function isContained(inner: NameKnowledge, outer: NameKnowledge): boolean {
  return outer.matches.some((o) => isArea(o) && inner.matches.some((i) => liesIn(i, o)));
}

function isArea({ entry, quality }: NameMatch): boolean {
  return quality !== 'demonym' && entry.featureClass === 'A';
}

function liesIn({ entry }: NameMatch, { entry: area }: NameMatch): boolean {
  if (entry === area || entry.country !== area.country || entry.country === null) return false;
  if (area.precision === 'country') return true;
  return area.featureCode === 'ADM1' && entry.admin1 === area.admin1;
}

/** The kind of name that a token lies in, and where in it, as one number; 0 outside names. */
export function coverValue(cover: Cover | undefined, i: number): number {
  if (!cover) return 0;
  const place = i === cover.from ? (cover.to === i + 1 ? 3 : 1) : 2;
  return (cover.known.best << 3) | place;
}
