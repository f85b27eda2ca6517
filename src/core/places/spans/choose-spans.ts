import type { Mention } from '../../model.ts';
import type { Deps } from '../../pipeline.ts';
import { nameSpan } from '../name-span.ts';
import { valueOf } from '../ranking/trees.ts';
import type { TaggerContext } from '../tagger/context.ts';
import type { Span } from '../tagger/find-spans.ts';
import type { TaggedName } from '../tagger/tag-article.ts';
import { fitSpans } from './fit-spans.ts';
import { findRivals, findSameNames } from './span-company.ts';
import { fillRow, SPAN_FEATURES } from './span-features.ts';

/** Least probability of a name. Chosen on cross-validated predictions, where detection F1 is at its height. */
const LEAST_PROBABILITY = 0.45;

/**
 * The names of an article, chosen among the tagger's spans by what the gazetteer and the rest of the article say of
 * them. `names` are those that the tagger reads by itself: the fit is judged beside them. In reading order.
 */
export function chooseSpans(
  context: TaggerContext,
  spans: readonly Span[],
  names: readonly TaggedName[],
  deps: Deps,
): TaggedName[] {
  const model = deps.places.spans;
  const scored: { readonly span: Span; readonly certainty: number }[] = [];
  eachSpan(context, spans, names, deps, (span, row) =>
    scored.push({ span, certainty: Math.round(1000 / (1 + Math.exp(-valueOf(model, row)))) / 1000 }),
  );
  scored.sort((a, b) => b.certainty - a.certainty || a.span.from - b.span.from);
  const taken = new Uint8Array(context.doc.tokens.length);
  const chosen: TaggedName[] = [];
  for (const { span, certainty } of scored) {
    if (certainty < LEAST_PROBABILITY) break;
    if (isTaken(taken, span)) continue;
    taken.fill(1, span.from, span.to);
    chosen.push({ from: span.from, to: span.to, certainty });
  }
  return chosen.sort((a, b) => a.from - b.from);
}

function isTaken(taken: Uint8Array, { from, to }: Span): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return true;
  return false;
}

/** Calls `take` with each span and its features, in one array that is used again for the next. */
export function eachSpan(
  context: TaggerContext,
  spans: readonly Span[],
  names: readonly TaggedName[],
  deps: Deps,
  take: (span: Span, row: Float64Array) => void,
): void {
  if (spans.length === 0) return;
  const { doc } = context;
  const mention = ({ from, to }: { from: number; to: number }): Mention => {
    const { start, end } = nameSpan(doc.tokens, from, to);
    return { start, end, text: doc.text.slice(start, end), role: 'literal', certainty: 1 };
  };
  const mentions = spans.map(mention);
  const fits = fitSpans(doc, names.map(mention), mentions, deps);
  const rivals = findRivals(spans);
  const same = findSameNames(
    spans,
    mentions.map(({ text }) => text),
  );
  const row = new Float64Array(SPAN_FEATURES.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    const fit = fits[i];
    const rival = rivals[i];
    const twin = same[i];
    if (!span || !fit || !rival || !twin) continue;
    fillRow(row, context, { span, fit, rivals: rival, same: twin });
    take(span, row);
  }
}
