/**
 * Learns what ties a place name to an event of the same sentence: `npm run train:links -- <corpus.ndjson.gz>`.
 * The corpus has one sentence a line, with the span of an event verb and those of its place. Prints the scores of five
 * folds (no sentence in both training and test), then writes src/core/linking/place-weights.ts from all examples.
 */
import { hashText } from '../../src/core/places/tagger/hash.ts';
import { writeWeights } from '../training/write-weights.ts';
import { fit, type FitOptions } from './fit.ts';
import { BOUNDS, EXPECTED, priorOf } from './prior.ts';
import { readExamples, type Example } from './read-examples.ts';

const OPTIONS: FitOptions = {
  rounds: 150,
  rate: 0.5,
  prior: priorOf,
  expected: EXPECTED,
  bounds: BOUNDS,
  shrink: 4,
  atLeast: 8,
};
const FOLDS = 5;
/** Weights nearer to 0 than this are left out of the table. */
const LEAST = 0.05;

const [corpus] = process.argv.slice(2);
if (!corpus) throw new Error('give the corpus of event verbs and their places (.ndjson.gz)');
const examples = await readExamples(corpus);
console.log(`${String(examples.length)} examples`);
reportFolds(examples);
const learnt = fit(examples, OPTIONS);
await writeTable();

/** Of the events whose place is coded, how many get it (R), and how many of the names that are linked are coded (P). */
function reportFolds(all: readonly Example[]): void {
  const tally = { right: 0, wrong: 0, wrongWithoutCoding: 0, coded: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      all.filter(({ group }) => (hashText(group) >>> 0) % FOLDS !== fold),
      OPTIONS,
    );
    for (const example of all.filter(({ group }) => (hashText(group) >>> 0) % FOLDS === fold)) {
      const isCoded = example.candidates.some(({ coded }) => coded) || example.weight === 1;
      if (isCoded) tally.coded++;
      const best = bestOf(example, weights);
      if (!best) continue;
      if (best.coded) tally.right++;
      else if (isCoded) tally.wrong++;
      else tally.wrongWithoutCoding++;
    }
  }
  const share = (n: number, of: number): string => ((100 * n) / of).toFixed(1);
  const { right, wrong, wrongWithoutCoding, coded } = tally;
  console.log(
    `cross-validated: R ${share(right, coded)}, P ${share(right, right + wrong + wrongWithoutCoding)}, ` +
      `P where a place is coded ${share(right, right + wrong)}`,
  );
}

function bestOf({ candidates }: Example, weights: ReadonlyMap<string, number>) {
  let best = null;
  let most = 0;
  for (const one of candidates) {
    const score = one.features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
    if (score > most) {
      best = one;
      most = score;
    }
  }
  return best;
}

async function writeTable(): Promise<void> {
  const kept = new Map([...learnt].filter(([, weight]) => Math.abs(weight) >= LEAST));
  const count = await writeWeights(kept, {
    path: 'linking/place-weights.ts',
    about:
      'What each feature of `place-features.ts` is worth, in log-odds. Written by `npm run train:links`; do not edit.',
    opens: 'export const PLACE_WEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(',
    closes: ')',
    between: ' | ',
    steps: 100,
  });
  console.log(`${String(count)} weights written`);
}
