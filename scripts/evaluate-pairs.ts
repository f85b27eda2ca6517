/**
 * Whether reports of one event in two articles become one, and reports of two events stay two: `npm run evaluate:pairs`, on the
 * pairs in tests/evaluation/pairs. Rules were made with them in view.
 */
import fs from 'node:fs';
import { loadDeps } from '../src/cli/load-deps.ts';
import { extract } from '../src/core/pipeline.ts';
import { scorePairs, type Pair } from '../tests/evaluation/pairs/score.ts';

const file = new URL('../tests/evaluation/pairs/pairs.json', import.meta.url);
const pairs = JSON.parse(fs.readFileSync(file, 'utf8')) as Pair[];
const deps = await loadDeps();
const { merged, wronglyMerged, misses } = scorePairs(pairs, (id, { text, publishedAt }) =>
  extract({ id, text, publishedAt }, deps),
);
console.log(`one event: ${merged.join(' of ')} merged`);
console.log(`two events: ${wronglyMerged.join(' of ')} merged wrongly`);
for (const miss of misses) console.log(`    ${miss}`);
