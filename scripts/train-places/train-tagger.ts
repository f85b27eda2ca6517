import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { BUCKETS, LABELS } from '../../src/core/places/tagger/labels.ts';
import type { TaggerModel } from '../../src/core/places/tagger/tagger-model.ts';
import { trainCrf, type Crf, type Sequence } from './crf.ts';
import type { GoldDocument } from './read-corpora.ts';
import { makeSequences } from './sequences.ts';

/** Chosen by cross-validation over documents. */
const OPTIONS = { labels: LABELS, buckets: BUCKETS, epochs: 12, rate: 0.15, l2: 1, seed: 1 };
/** Largest weight that the packed form can hold, and what is too small to keep. */
const LARGEST = 3;
const SMALLEST = 0.04;

/** The training sequences of each document, made once for all folds. */
export function prepare(documents: readonly GoldDocument[], gazetteer: Gazetteer): Sequence[][] {
  return documents.map((document) => makeSequences(document, gazetteer)[1]);
}

/** Trains the tagger on the sequences of some documents. */
export function trainTagger(sequences: readonly (readonly Sequence[])[]): TaggerModel {
  return quantise(trainCrf(sequences.flat(), OPTIONS));
}

/** Weights in 8 bits; those near 0 are dropped, which keeps the file small and costs no accuracy that we could measure. */
function quantise(crf: Crf): TaggerModel {
  const scale = LARGEST / 127;
  const weights = new Int8Array(crf.weights.length);
  crf.weights.forEach((w, i) => {
    if (Math.abs(w) >= SMALLEST) weights[i] = Math.max(-127, Math.min(127, Math.round(w / scale)));
  });
  return { weights, scale, transitions: Float64Array.from(crf.transitions) };
}
