import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { WordKnowledge } from '../../src/core/places/tagger/word-facts.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import { readContext, type TaggerContext } from '../../src/core/places/tagger/context.ts';
import { emitFeatures, type Emit } from '../../src/core/places/tagger/features.ts';
import { BUCKET_SHIFT, LABEL } from '../../src/core/places/tagger/labels.ts';
import { emitSecondLook, spreadBelief } from '../../src/core/places/tagger/second-look.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { emissions, forwardBackward, type Crf, type Sequence } from './crf.ts';
import type { GoldDocument } from './read-corpora.ts';

/** A document ready for training: one sequence for each run of its context. */
export interface Example {
  readonly document: GoldDocument;
  readonly context: TaggerContext;
  readonly sequences: readonly Sequence[];
  /** Which sequences to learn from; all when absent. */
  readonly trains?: readonly boolean[];
}

export function makeExample(document: GoldDocument, gazetteer: Gazetteer, words: WordKnowledge): Example {
  const doc = analyse(document.article, { abbreviations: ABBREVIATIONS });
  const context = readContext(doc, gazetteer, words);
  const labels = goldLabels(document, context);
  const sequences = context.runs.map(({ from, to }) => ({
    ...gather(from, to, (i, emit) => emitFeatures(context, i, emit)),
    labels: labels.subarray(from, to),
  }));
  return { document, context, sequences };
}

/** The sequences with the second look's features added, from what a first chain believes of the document. */
export function lookAgain({ context, sequences, trains }: Example, first: Crf): Sequence[] {
  const belief = new Float32Array(context.doc.tokens.length);
  context.runs.forEach((run, r) => {
    const scores = emissions(first, sequences[r] as Sequence);
    const { alpha, beta, total } = forwardBackward(first, scores);
    for (let t = 0; t < run.to - run.from; t++) {
      const outside = t * first.labels;
      belief[run.from + t] = 1 - Math.exp((alpha[outside] as number) + (beta[outside] as number) - total);
    }
  });
  const look = spreadBelief(context, belief);
  const again = sequences.map((sequence, r) => {
    const { from, to } = context.runs[r] as { from: number; to: number };
    const { features, offsets } = gather(from, to, (i, emit) => {
      const t = i - from;
      for (let k = sequence.offsets[t] as number; k < (sequence.offsets[t + 1] as number); k++) {
        emit((sequence.features[k] as number) << BUCKET_SHIFT);
      }
      emitSecondLook(context, look, i, emit);
    });
    return { features, offsets, labels: sequence.labels };
  });
  return trains ? again.filter((_, r) => trains[r]) : again;
}

function gather(
  from: number,
  to: number,
  emitToken: (i: number, emit: Emit) => void,
): Omit<Sequence, 'labels'> {
  const features: number[] = [];
  const offsets = [0];
  for (let i = from; i < to; i++) {
    emitToken(i, (feature) => features.push(feature >>> BUCKET_SHIFT));
    offsets.push(features.length);
  }
  return { features: Int32Array.from(features), offsets: Int32Array.from(offsets) };
}

/** Labels of all tokens; names that do not fall on token borders, and demonyms, stay outside. */
function goldLabels({ places }: GoldDocument, { doc }: TaggerContext): Uint8Array {
  const { tokens } = doc;
  const labels = new Uint8Array(tokens.length);
  const startAt = new Map(tokens.map((token, i) => [token.start, i]));
  const endAt = new Map(tokens.map((token, i) => [token.end, i]));
  for (const { start, end, demonym } of places) {
    const first = startAt.get(start);
    const last = endAt.get(end);
    if (first === undefined || last === undefined || demonym) continue;
    for (let i = first; i <= last; i++) labels[i] = LABEL.inside;
    labels[first] = LABEL.begin;
  }
  return labels;
}
