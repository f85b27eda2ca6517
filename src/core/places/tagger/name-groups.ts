import type { Token } from '../../text/tokens.ts';
import { isCapitalised, opensName, type Run } from './runs.ts';

/** Words that join two capitalised words into one name without doubt ("University of Hama", "Ras al-Ain"). */
const JOINS = new Set(
  "of de la las los del da do dos das du des le les el al ul di von van der den & upon - . ' ’".split(' '),
);

export interface NameGroups {
  /** For each token, where the name that it stands in begins and ends; both equal the token itself outside names. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Cuts runs into whole names: "Paris Police Department and Lamar County" is a run of two names.
 * The last word of a name says what it is, which is how "Paris Police Department" differs from "Paris".
 */
export function findNameGroups(tokens: readonly Token[], runs: readonly Run[]): NameGroups {
  const from = new Int32Array(tokens.length);
  const to = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    from[i] = i;
    to[i] = i + 1;
  }
  for (const run of runs) {
    let start = run.from;
    while (start < run.to) {
      const end = endOfName(tokens, start, run.to);
      for (let i = start; i < end; i++) {
        from[i] = start;
        to[i] = end;
      }
      start = end;
    }
  }
  return { from, to };
}

function endOfName(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  for (let j = end; j < limit && j - end <= 3; j++) {
    const token = tokens[j];
    if (!token) break;
    if (isCapitalised(token.text) || opensName(tokens, j)) end = j + 1;
    else if (!JOINS.has(token.lower)) break;
  }
  return end;
}
