/**
 * Scores tolls and days on the short texts in tests/evaluation/tolls:
 * `npm run evaluate:tolls [incidents|shootings] [tune|held] [--misses]`.
 */
import fs from 'node:fs';
import { loadDeps } from '../src/cli/load-deps.ts';
import { extract } from '../src/core/pipeline.ts';
import { scoreTolls, type CodedToll } from '../tests/evaluation/tolls/score.ts';

const argv = process.argv.slice(2);
const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
  const named = all.filter((name) => argv.includes(name));
  return named.length > 0 ? named : all;
};
const deps = await loadDeps();
for (const set of chosen(['incidents', 'shootings'])) {
  const file = new URL(`../tests/evaluation/tolls/${set}.ndjson`, import.meta.url);
  const texts = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CodedToll);
  for (const half of chosen(['tune', 'held'])) {
    const own = texts.filter((text) => text.half === half);
    const { right, invented, misses } = scoreTolls(own, ({ id, text, publishedAt }) =>
      extract({ id, text, publishedAt }, deps),
    );
    console.log(`${set}, ${half}: ${String(own.length)} texts`);
    for (const [field, tally] of Object.entries(right))
      if (tally.of > 0)
        console.log(
          `  ${field.padEnd(8)} ${((100 * tally.right) / tally.of).toFixed(1)} % (${String(tally.right)} of ${String(tally.of)})`,
        );
    console.log(`  invented killed ${String(invented.killed)}, injured ${String(invented.injured)}`);
    if (argv.includes('--misses')) for (const miss of misses) console.log(`    ${miss}`);
  }
}
