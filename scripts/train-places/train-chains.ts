import type { Chain } from '../../src/core/places/tagger/chain.ts';
import { BUCKETS, LABELS } from '../../src/core/places/tagger/labels.ts';
import { trainCrf, type Crf, type CrfOptions, type Sequence } from './crf.ts';
import { lookAgain, type Example } from './sequences.ts';

/** Chosen by cross-validation over outlets. */
const OPTIONS: CrfOptions = {
  labels: LABELS,
  buckets: BUCKETS,
  epochs: 8,
  rate: 0.15,
  l2: 2,
  dropout: 0.2,
  averaged: 4,
  seed: 1,
  runs: 2,
};
/** Parts of the training documents; the first look at each part comes from a chain that has not seen it. */
const PARTS = 2;
/** Largest weight that the packed form can hold, and what is too small to keep. */
const LARGEST = 3;
const SMALLEST = 0.03;

/** The tagger's two chains. */
export interface Chains {
  readonly first: Chain;
  readonly second: Chain;
}

/** Trains both looks on some documents. */
export function trainChains(examples: readonly Example[]): Chains {
  const first = trainCrf(allSequences(examples), OPTIONS);
  const again: Sequence[] = [];
  for (let part = 0; part < PARTS; part++) {
    const rest = examples.filter((_, i) => i % PARTS !== part);
    const unseen = examples.filter((_, i) => i % PARTS === part);
    const chain = trainCrf(allSequences(rest), OPTIONS);
    for (const example of unseen) again.push(...lookAgain(example, chain));
  }
  return { first: quantise(first), second: quantise(trainCrf(again, OPTIONS)) };
}

function allSequences(examples: readonly Example[]): Sequence[] {
  return examples.flatMap(({ sequences, trains }) => sequences.filter((_, r) => trains?.[r] ?? true));
}

/** Weights in 8 bits; those near 0 are dropped, which keeps the file small and costs no accuracy that we could measure. */
function quantise(crf: Crf): Chain {
  const scale = LARGEST / 127;
  const weights = new Int8Array(crf.weights.length);
  crf.weights.forEach((w, i) => {
    if (Math.abs(w) >= SMALLEST) weights[i] = Math.max(-127, Math.min(127, Math.round(w / scale)));
  });
  return { weights, scale, transitions: Float64Array.from(crf.transitions) };
}
