import { CLAUSE_MARKS, SUBORDINATORS } from '../locales/en/triggers-grammar.ts';
import { WORD_CLASSES, type WordClass } from '../locales/en/triggers-classes.ts';
import type { Span } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { Token } from '../text/tokens.ts';

/** One sentence as the rules see it: its tokens, cut into clauses. */
export interface SentenceView {
  readonly doc: AnalysedText;
  readonly sentence: number;
  readonly tokens: readonly Token[];
  /** Clause number of each token. */
  readonly clause: readonly number[];
  /** Whether a token belongs to a place name. */
  isPlace(index: number): boolean;
}

/** Views of all sentences; `places` are the spans of place names, in any order. */
export function viewSentences(doc: AnalysedText, places: readonly Span[]): SentenceView[] {
  const named = new Set<number>();
  for (const place of places) {
    for (let offset = place.start; offset < place.end; offset++) named.add(offset);
  }
  return doc.sentences.map((sentence) => {
    const tokens = doc.tokens.slice(doc.firstToken[sentence.index], doc.firstToken[sentence.index + 1]);
    return {
      doc,
      sentence: sentence.index,
      tokens,
      clause: cutClauses(tokens),
      isPlace: (index: number) => named.has(tokens[index]?.start ?? -1),
    };
  });
}

/** "as well", "as a": not the beginning of a clause. */
const NOT_A_CLAUSE_AFTER_AS = /^(?:well|a|an|many|much|part|the|far|long|soon|of|its|his|their|they)$/;

function cutClauses(tokens: readonly Token[]): number[] {
  const clause: number[] = [];
  let current = 0;
  let last = 0;
  /** Clauses that an open bracket interrupts. */
  const open: number[] = [];
  tokens.forEach((token, i) => {
    if (token.text === '(' || token.text === '[') {
      open.push(current);
      current = ++last;
    } else if ((token.text === ')' || token.text === ']') && open.length) {
      current = open.pop() ?? current;
    } else if (i > 0 && beginsClause(token, tokens[i - 1], tokens[i + 1])) {
      current = ++last;
    }
    clause.push(current);
  });
  return clause;
}

function beginsClause(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind === 'mark') return CLAUSE_MARKS.has(token.text);
  if (!SUBORDINATORS.has(token.lower)) return before?.text === ',' && startsSubject(token, after);
  if (token.lower === 'as') return !NOT_A_CLAUSE_AFTER_AS.test(after?.lower ?? '');
  if (token.lower === 'that')
    return before?.kind === 'word' && !/^(?:in|of|at|on|for|from|by|to)$/.test(before.lower);
  return true;
}

/** ", and militants …", ", with medical sources …": a new subject after a comma. */
function startsSubject(token: Token, after: Token | undefined): boolean {
  return (
    token.lower === 'with' || ((token.lower === 'and' || token.lower === 'but') && after?.kind === 'word')
  );
}

/** Whether a word of one of the classes stands within `reach` tokens of `[from, to)`, those tokens left out. */
export function hasNearby(
  view: SentenceView,
  from: number,
  to: number,
  classes: readonly WordClass[],
  reach: number,
): boolean {
  const stop = Math.min(view.tokens.length, to + reach);
  for (let i = Math.max(0, from - reach); i < stop; i++) {
    if ((i < from || i >= to) && inClasses(view.tokens[i], classes)) return true;
  }
  return false;
}

export function inClasses(token: Token | undefined, classes: readonly WordClass[]): boolean {
  if (token?.kind !== 'word') return false;
  return classes.some((name) => WORD_CLASSES[name].has(token.lower));
}

/** The index of the word before `i`, hyphens and quotation marks skipped; -1 at the beginning. */
export function wordBefore(view: SentenceView, i: number): number {
  let at = i - 1;
  while (at >= 0 && /^[-“”"‘’'*]$/.test(view.tokens[at]?.text ?? '')) at--;
  return at;
}
