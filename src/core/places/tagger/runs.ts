import type { Token } from '../../text/tokens.ts';

/** Tokens `[from, to)` in which a name may stand; everything outside a run is no name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What may stand between two capitalised words of one name, or of one list ("Bosnia and Herzegovina", "Ras al-Ain"). */
const LINKS = new Set(
  "of the de la las los del da do dos das du des le les el al ul di von van der den and & upon on - – . ' ’ / 's ’s".split(
    ' ',
  ),
);
/** Lower-case articles that open a transliterated name before a hyphen: "al-Bukamal". */
const ARTICLES = new Set('al el ar as ash at ad an az ed er es ez l'.split(' '));
const LONGEST_GAP = 3;

/** Whether a word starts with a capital letter. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** `true` at an article that opens a name ("al" in "al-Bukamal"). */
export function opensName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const dash = tokens[i + 1];
  const name = tokens[i + 2];
  if (!token || !dash || !name || !ARTICLES.has(token.lower)) return false;
  const joined = dash.text === '-' || dash.text === '–';
  return joined && dash.start === token.end && name.start === dash.end && isCapitalised(name.text);
}

/** Finds the stretches of capitalised words with their links, in one pass over the tokens. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!startsName(tokens, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < tokens.length && j - end <= LONGEST_GAP; j++) {
      const token = tokens[j];
      if (!token) break;
      if (startsName(tokens, j) || (token.kind === 'number' && j === end)) end = j + 1;
      else if (!LINKS.has(token.lower)) break;
    }
    const stop = tokens[end];
    if (stop?.text === '.' && stop.start === tokens[end - 1]?.end) end++;
    runs.push({ from: i, to: end });
    i = end;
  }
  return runs;
}

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind !== 'word') return false;
  return isCapitalised(token.text) || opensName(tokens, i);
}
