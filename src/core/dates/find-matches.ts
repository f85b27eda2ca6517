import type { DateLocale } from './date-locale.ts';
import type { Match } from './meaning.ts';
import type { DateParser } from './parser.ts';
import { BLANK, Found, type Tagged } from './word-classes.ts';

/** Runs every parser over every run of classed words that holds a head. */
export function findMatches(tagged: Tagged, locale: DateLocale): Match[] {
  const matches: Match[] = [];
  for (const [from, to] of findRuns(tagged, locale.heads)) {
    const run = tagged.letters.slice(from, to);
    for (const parser of locale.parsers) collect(parser, tagged, run, from, matches);
  }
  return matches;
}

function collect(parser: DateParser, tagged: Tagged, run: string, base: number, into: Match[]): void {
  parser.pattern.lastIndex = 0;
  for (let m = parser.pattern.exec(run); m; m = parser.pattern.exec(run)) {
    if (m[0] === '') {
      parser.pattern.lastIndex++;
      continue;
    }
    const found = new Found(tagged, m, base);
    const result = parser.read(found);
    if (result === null) {
      // The pattern may still match further right, inside what was refused.
      parser.pattern.lastIndex = m.index + 1;
      continue;
    }
    const readings = 'meaning' in result ? [result] : result;
    for (const reading of readings) {
      const [from, to] = reading.tokens ?? [found.from, found.to];
      into.push({ from, to, reading, parser: parser.name });
    }
  }
}

/** Runs of classed words within one sentence, `[from, to)`, that hold at least one head. */
function findRuns({ tokens, letters }: Tagged, heads: ReadonlySet<string>): [number, number][] {
  const runs: [number, number][] = [];
  let start = 0;
  let headed = false;
  for (let i = 0; i <= letters.length; i++) {
    const broken =
      i === letters.length || letters[i] === BLANK || tokens[i]?.sentence !== tokens[start]?.sentence;
    if (broken) {
      if (headed) runs.push([start, i]);
      headed = false;
      start = i === letters.length || letters[i] !== BLANK ? i : i + 1;
    }
    if (i < letters.length && heads.has(letters[i] ?? '')) headed = true;
  }
  return runs;
}
