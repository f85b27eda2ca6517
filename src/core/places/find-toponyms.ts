import type { Mention, Span, Toponym } from '../model.ts';
import type { Deps } from '../pipeline.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { isDemonym } from './find-demonyms.ts';
import { findMentions } from './find-mentions.ts';
import { resolveMentions } from './resolve-mentions.ts';

/** Finds the places that an article names and resolves them together. */
export function findToponyms(doc: AnalysedText, deps: Deps): Toponym[] {
  return resolveMentions(doc, findMentions(doc, deps), deps);
}

/** Resolves exactly these spans, in their order; spans outside the text are cut to it. */
export function resolveSpans(doc: AnalysedText, spans: readonly Span[], deps: Deps): Toponym[] {
  const order = spans.map((span, i) => ({ span, i })).sort((a, b) => a.span.start - b.span.start);
  const mentions = order.map(({ span }): Mention => {
    const start = Math.max(0, Math.min(span.start, doc.text.length));
    const end = Math.max(start, Math.min(span.end, doc.text.length));
    const text = doc.text.slice(start, end);
    return { start, end, text, role: isDemonym(deps.gazetteer, text) ? 'demonym' : 'literal', certainty: 1 };
  });
  const resolved = resolveMentions(doc, mentions, deps);
  const out = new Array<Toponym | undefined>(spans.length);
  order.forEach(({ i }, at) => (out[i] = resolved[at]));
  return out.filter((toponym): toponym is Toponym => toponym !== undefined);
}
