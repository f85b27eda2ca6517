import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { readContext, type TaggerContext } from '../../src/core/places/tagger/context.ts';
import { emitFeatures } from '../../src/core/places/tagger/features.ts';
import { BUCKET_SHIFT, LABEL } from '../../src/core/places/tagger/labels.ts';
import type { Sequence } from './crf.ts';
import type { GoldDocument } from './read-corpora.ts';

/** The runs of a document as training sequences, in the order of `context.runs`. */
export function makeSequences(document: GoldDocument, gazetteer: Gazetteer): [TaggerContext, Sequence[]] {
  const doc = analyse(document.article, { abbreviations: ABBREVIATIONS });
  const context = readContext(doc, gazetteer);
  const labels = goldLabels(document, context);
  return [context, context.runs.map((run) => makeSequence(context, run.from, run.to, labels))];
}

function makeSequence(context: TaggerContext, from: number, to: number, labels: Uint8Array): Sequence {
  const features: number[] = [];
  const offsets = [0];
  for (let i = from; i < to; i++) {
    emitFeatures(context, i, (feature) => features.push(feature >>> BUCKET_SHIFT));
    offsets.push(features.length);
  }
  return {
    features: Int32Array.from(features),
    offsets: Int32Array.from(offsets),
    labels: labels.subarray(from, to),
  };
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
