import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { findTokens, type Token } from '../../src/core/text/tokens.ts';
import { hashText } from '../../src/core/places/tagger/hash.ts';
import { CLASS, wordClass } from '../../src/core/places/tagger/lexicon.ts';
import { isCapitalised } from '../../src/core/places/tagger/runs.ts';

/** Corpora whose text shows how words are used; their annotations are not looked at, and none of them is scored for places. */
const RAW_CORPORA = [
  'timebank',
  'wikiwars',
  'event_location_nocoords',
  'halterman_event_location',
  'fakes_syria',
  'plover_gsr',
];

interface Habits {
  lower: number;
  upper: number;
  afterPerson: number;
  afterPreposition: number;
  beforeName: number;
}

/**
 * How each word is used in running news: in lower case, after a title or first name, after "in" or "at". The result
 * maps a word's hash to a code below 256, the form that the tagger's features use.
 */
export function readWordHabits(folder: string): Map<number, number> {
  const habits = new Map<string, Habits>();
  const seen = new Set<string>();
  for (const name of RAW_CORPORA) {
    const file = path.join(folder, `${name}.ndjson.gz`);
    if (!fs.existsSync(file)) continue;
    for (const line of zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n')) {
      if (!line) continue;
      const { text } = JSON.parse(line) as { text: string };
      if (seen.has(text)) continue;
      seen.add(text);
      count(findTokens(text, 0, text.length, 0), habits);
    }
  }
  const codes = new Map<number, number>();
  for (const [word, h] of [...habits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (h.lower + h.upper >= 2) codes.set(hashText(word), codeOf(h));
  }
  return codes;
}

function count(tokens: readonly Token[], habits: Map<string, Habits>): void {
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || token.text.length < 2) return;
    const opens = i === 0 || /^[.!?”"]$/.test(tokens[i - 1]?.text ?? '');
    let h = habits.get(token.lower);
    if (!h)
      habits.set(
        token.lower,
        (h = { lower: 0, upper: 0, afterPerson: 0, afterPreposition: 0, beforeName: 0 }),
      );
    if (!isCapitalised(token.text)) h.lower++;
    else if (!opens) {
      h.upper++;
      const before = wordClass(tokens[i - 1]?.lower ?? '');
      if (before & (CLASS.title | CLASS.firstName)) h.afterPerson++;
      else if (before & CLASS.preposition) h.afterPreposition++;
      if (isCapitalised(tokens[i + 1]?.text ?? '')) h.beforeName++;
    }
  });
}

/** Two bits each for how often lower-case, after a person's word, after a preposition, before another name. */
function codeOf({ lower, upper, afterPerson, afterPreposition, beforeName }: Habits): number {
  const share = (part: number, whole: number): number => {
    const ratio = whole === 0 ? 0 : part / whole;
    return ratio < 0.05 ? 0 : ratio < 0.25 ? 1 : ratio < 0.6 ? 2 : 3;
  };
  return (
    (share(lower, lower + upper) << 6) |
    (share(afterPerson, upper) << 4) |
    (share(afterPreposition, upper) << 2) |
    share(beforeName, upper)
  );
}
