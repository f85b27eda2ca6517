import type { Tense } from '../../../dates/meaning.ts';
import type { Token } from '../../../text/tokens.ts';

const WILL = new Set('will ll shall would'.split(' '));
/** Before "to": "is to resume", "agreed to meet", "set to vote". */
const PLANS_TO = new Set(
  'is are be set due scheduled expected planned plans plan going ready agreed hopes hope wants want intends intend about slated vowed pledged promised poised prepares preparing'.split(
    ' ',
  ),
);
const PLANNED = new Set(
  'due scheduled expected planned slated upcoming forthcoming payable effective'.split(' '),
);
/** Said of what is still to come even in the present tense: "the two meet on Monday". */
const TIMETABLED = new Set(
  'meets begins opens starts resumes expires arrives leaves faces takes convenes votes visits hosts travels reopens airs premieres'.split(
    ' ',
  ),
);
/** Subjects and adverbs before a plural "meet"; not "to meet", "did meet", "a meet". */
const MEETS_AFTER =
  /^(?:they|we|sides|leaders|ministers|presidents|envoys|diplomats|officials|teams|two|both|all|who)$|(?:[a-z]{3}s|ly)$/;
const PAST = new Set(
  'was were had did came went took began left made met gave fell rose held sent found got saw hit shot struck broke won lost led fled flew brought bought sold ran swept blew threw fought died became drew drove grew kept knew paid put read sat spoke stood taught thought told said wrote'.split(
    ' ',
  ),
);
/** In -ed, but no past tense. */
const NOT_PAST = new Set(
  'need united hundred indeed embed speed feed exceed proceed succeed seed breed bleed'.split(' '),
);

/** How far, in tokens, a verb may stand from the date that it governs. */
const REACH = 14;

/**
 * The tense of the verb nearest to the tokens `[from, to)`, within their sentence; `null` when none is near. A verb
 * before the date counts for nearer than one behind it.
 */
export function tenseNear(tokens: readonly Token[], from: number, to: number): Tense {
  const sentence = tokens[from]?.sentence;
  for (let distance = 1; distance <= REACH; distance++) {
    for (const i of [from - distance, to - 1 + distance]) {
      const token = tokens[i];
      if (!token || token.sentence !== sentence || token.kind !== 'word') continue;
      const tense = tenseAt(tokens, i, token.lower);
      if (tense) return tense;
    }
  }
  return null;
}

function tenseAt(tokens: readonly Token[], i: number, word: string): Tense {
  if (WILL.has(word) || TIMETABLED.has(word)) return 'future';
  if (word === 'to') return PLANS_TO.has(tokens[i - 1]?.lower ?? '') ? unlessHad(tokens, i) : null;
  if (PLANNED.has(word)) return tokens[i - 1]?.lower === 'previously' ? 'past' : unlessHad(tokens, i);
  if (word === 'meet' && hasSubject(tokens[i - 1])) return 'future';
  if (PAST.has(word)) return 'past';
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) && !PLANS_TO.has(word) ? 'past' : null;
}

/** "Netanyahu and Arafat meet Monday", "they meet Monday". */
const hasSubject = (before: Token | undefined): boolean =>
  before !== undefined && (MEETS_AFTER.test(before.lower) || /^\p{Lu}\p{Ll}/u.test(before.text));

/** "had been due to expire on Friday" looks back. */
function unlessHad(tokens: readonly Token[], i: number): Tense {
  for (let k = i - 1; k >= i - 4; k--) if (tokens[k]?.lower === 'had') return 'past';
  return 'future';
}
