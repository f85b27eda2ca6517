import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeps } from '../../src/cli/load-deps.ts';
import { extract, type Deps } from '../../src/core/pipeline.ts';
import { formatTrace, recordTrace } from '../../src/core/trace.ts';
import { caseNames, oddFiles, readArticle, readExpected, readSeeds, toGolden } from './golden-cases.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await loadDeps();
}, 60_000);

describe('the golden folders', () => {
  it('hold every seed article and nothing else', () => {
    expect(caseNames()).toEqual(readSeeds().map(({ id }) => id).sort());
  });
  it.each(caseNames())('%s has its two files', (name) => {
    expect(oddFiles(name)).toEqual([]);
  });
  it.each(readSeeds().map((seed) => [seed.id, seed] as const))('%s holds the seed as it is', (name, seed) => {
    expect(readArticle(name)).toEqual(seed);
  });
});

/** `npm run golden:update` writes the files anew; read the difference before you commit it. */
describe('the events of each seed article', () => {
  it.each(caseNames())('%s', (name) => {
    const trace = recordTrace();
    const events = extract(readArticle(name), deps, trace).map(toGolden);
    expect(events, formatTrace(trace.entries)).toEqual(readExpected(name));
  });
});
