import { ABBREVIATIONS, UNIT_ABBREVIATIONS } from '../locales/en/abbreviations.ts';
import type { Span } from '../model.ts';
import type { Token } from '../text/tokens.ts';

/** Words of this length before a full stop are abbreviations only if the locale lists them. */
const LONG_WORD = 5;

/**
 * Where the name of tokens `[from, to)` stands in the text. A full stop belongs to a name that ends in an abbreviation
 * ("Ky.", "Main St."), not to the last word of a sentence.
 */
export function nameSpan(tokens: readonly Token[], from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[to - 1];
  const stop = tokens[to];
  if (last && stop?.text === '.' && stop.start === last.end && endsInAbbreviation(tokens, from, to)) {
    return { start, end: stop.end };
  }
  const word = tokens[to - 2];
  const closed = last?.text === '.' && word !== undefined && to - 2 >= from;
  if (!closed || word.text.length < LONG_WORD || ABBREVIATIONS.has(word.lower))
    return { start, end: last?.end ?? 0 };
  return { start, end: word.end };
}

/** "Calif" alone, or the "St" of "Main St"; not the "Man" of "Isle of Man". */
function endsInAbbreviation(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to - 1]?.lower ?? '';
  return UNIT_ABBREVIATIONS.has(word) || (to - from === 1 && ABBREVIATIONS.has(word));
}
