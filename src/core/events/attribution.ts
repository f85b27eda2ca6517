import { SOURCE_STOP, SOURCE_TRIM, SOURCE_WORDS, SPEECH } from '../locales/en/triggers-roles.ts';
import type { SentenceView } from './sentence-view.ts';

const LONGEST_NAME = 9;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|friday)$/;

/** Who a sentence says its news comes from: "local sources", "Syrian Observatory for Human Rights". In text order, each once. */
export function sourcesOf(view: SentenceView): { readonly name: string }[] {
  const names: string[] = [];
  const add = (name: string | null): void => {
    if (name && !names.includes(name)) names.push(name);
  };
  view.tokens.forEach((token, i) => {
    if (token.lower === 'according' && view.tokens[i + 1]?.lower === 'to') add(phraseAfter(view, i + 2));
    else if (SPEECH.has(token.lower))
      add(phraseBefore(view, i) ?? (isInverted(view, i) ? phraseAfter(view, i + 1) : null));
  });
  return names.map((name) => ({ name }));
}

/** `", said the mayor"`. */
function isInverted(view: SentenceView, i: number): boolean {
  return /^[,"”’']$/.test(view.tokens[i - 1]?.text ?? '') || (view.tokens[i]?.lower === 'told' && false);
}

function phraseBefore(view: SentenceView, verb: number): string | null {
  let to = verb;
  while (
    to > 0 &&
    (/^(?:has|have|had|also|later|on|earlier)$/.test(view.tokens[to - 1]?.lower ?? '') ||
      DAY.test(view.tokens[to - 1]?.lower ?? ''))
  )
    to--;
  let from = to;
  while (from > 0 && to - from < LONGEST_NAME && !SOURCE_STOP.has(view.tokens[from - 1]?.lower ?? '')) from--;
  return nameOf(view, from, to);
}

function phraseAfter(view: SentenceView, from: number): string | null {
  let to = from;
  while (
    to < view.tokens.length &&
    to - from < LONGEST_NAME &&
    !SOURCE_STOP.has(view.tokens[to]?.lower ?? '')
  )
    to++;
  return nameOf(view, from, to);
}

/** The words `[from, to)` without article and adverb, if they look like a source at all. */
function nameOf(view: SentenceView, start: number, end: number): string | null {
  let from = start;
  let to = end;
  while (
    from < to &&
    (SOURCE_TRIM.has(view.tokens[from]?.lower ?? '') || DAY.test(view.tokens[from]?.lower ?? ''))
  )
    from++;
  while (
    to > from &&
    (SOURCE_TRIM.has(view.tokens[to - 1]?.lower ?? '') || DAY.test(view.tokens[to - 1]?.lower ?? ''))
  )
    to--;
  const tokens = view.tokens.slice(from, to);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const known = tokens.some((token) => SOURCE_WORDS.has(token.lower));
  return known ? view.doc.text.slice(first.start, last.end).replace(/\s+/g, ' ') : null;
}
