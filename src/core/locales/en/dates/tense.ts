import type { Token } from '../../../text/tokens.ts';

export type Tense = 'past' | 'future' | null;

const FUTURE = new Set(
  'will ll shall scheduled due expected plans planned planning set upcoming ahead tomorrow would could may might until by before next wants hopes intends begins starts deadline if when'.split(
    ' ',
  ),
);
const STRONG_FUTURE = new Set('will ll shall scheduled due plans upcoming'.split(' '));
const PAST = new Set(
  'said was were had did told came went took began left made met gave fell rose held sent found got saw hit shot set struck broke won lost led fled flew brought bought sold'.split(
    ' ',
  ),
);

/** How far, in tokens, a verb may stand from the date that it governs. */
const REACH = 14;

/** The tense of the verb nearest to the tokens `[from, to)`, within their sentence; `null` when none is near. */
export function tenseNear(tokens: readonly Token[], from: number, to: number): Tense {
  const sentence = tokens[from]?.sentence;
  let best: Tense = null;
  let bestDistance = Infinity;
  const look = (i: number, distance: number): void => {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.kind !== 'word') return;
    const tense = tenseOf(token.lower);
    if (tense && distance < bestDistance) {
      best = tense;
      bestDistance = distance;
    }
  };
  for (let d = 1; d <= REACH; d++) {
    look(from - d, d);
    look(to - 1 + d, d + 0.5);
  }
  return best;
}

function tenseOf(word: string): Tense {
  if (STRONG_FUTURE.has(word)) return 'future';
  if (PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !FUTURE.has(word))) return 'past';
  return null;
}
