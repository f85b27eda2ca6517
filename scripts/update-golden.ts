/** Writes `tests/golden/<case>/{article,expected}.json` from `seeds/` and the pipeline as it is: `npm run golden:update`. */
import { loadDeps } from '../src/cli/load-deps.ts';
import { extract } from '../src/core/pipeline.ts';
import { caseNames, readSeeds, removeCase, writeCase } from '../tests/golden/golden-cases.ts';

const deps = await loadDeps();
const seeds = readSeeds();
for (const name of caseNames()) if (!seeds.some(({ id }) => id === name)) removeCase(name);
for (const article of seeds) writeCase(article, extract(article, deps));
console.log(`${String(seeds.length)} golden cases written`);
