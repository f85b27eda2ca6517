import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TO_BE_SKIPPED,
  MONTH_BEFORE,
} from '../locales/en/triggers-grammar.ts';
import type { VerbForm } from './inflect.ts';
import { wordBefore, type SentenceView } from './sentence-view.ts';
import { INTRANSITIVE } from '../locales/en/triggers-verbs.ts';
import { VERBS } from './trigger-lexicon.ts';

export type VerbUse = 'active' | 'passive' | 'infinitive' | 'adjective' | 'none';

const SUBJECT_PLURAL = /(?:[a-z]s|men|people|police|troops|forces)$/;
const AFTER_A_VERB =
  /^(?:the|a|an|at|their|its|his|her|two|three|several|with|on|in|into|down|up|against|him|them|through|over|off|dozens|more)$/;

/** How the verb at `i` is used, by the words round it; "none" when the form is a noun here. */
export function verbUse(
  view: SentenceView,
  i: number,
  { form, lemma }: { readonly form: VerbForm; readonly lemma: string },
  alsoNoun: boolean,
): VerbUse {
  const before = wordBefore(view, i);
  const word = view.tokens[before]?.lower ?? '';
  if (form === 'ed') {
    const use = pastUse(view, i, before);
    return use === 'passive' && INTRANSITIVE.has(lemma) ? 'active' : use;
  }
  if (form === 'ing') return DETERMINERS.has(word) || word === '’s' || word === "'s" ? 'none' : 'active';
  if (word === 'to') return 'infinitive';
  if (MODALS.has(word) || PRONOUNS.has(word)) return 'active';
  if (before >= 0 && before !== i - 1) return 'none';
  if (DETERMINERS.has(word) || PREPOSITIONS.has(word) || word === '’s' || word === "'s") return 'none';
  if (before < 0) return 'none';
  return presentUse(view, i, word, form, alsoNoun);
}

/** A present form after a noun: a verb when subject and verb agree and what follows can be an object. */
function presentUse(view: SentenceView, i: number, word: string, form: VerbForm, alsoNoun: boolean): VerbUse {
  const previous = view.tokens[i - 1];
  if (previous?.kind !== 'word') return 'none';
  if (TO_BE_SKIPPED.has(word)) return alsoNoun ? 'none' : 'active';
  const next = view.tokens[i + 1];
  const agrees = form === 'base' ? SUBJECT_PLURAL.test(word) : !/[a-z]{2}s$/.test(word);
  if (!alsoNoun) return agrees ? 'active' : 'none';
  // "Israel captures Sinai", "Turkey strikes the town": a state before, its object after.
  if (form === 's' && view.isPlace(i - 1))
    return view.isPlace(i + 1) || next?.lower === 'the' ? 'active' : 'none';
  const follows = AFTER_A_VERB.test(next?.lower ?? '') || next?.kind === 'number' || view.isPlace(i + 1);
  return agrees && follows && form === 'base' ? 'active' : 'none';
}

function pastUse(view: SentenceView, i: number, before: number): VerbUse {
  let at = before;
  while (
    at >= 0 &&
    (TO_BE_SKIPPED.has(view.tokens[at]?.lower ?? '') || /ly$/.test(view.tokens[at]?.lower ?? ''))
  ) {
    if (/^(?:be|been|being)$/.test(view.tokens[at]?.lower ?? '')) return 'passive';
    if (HAVE.has(view.tokens[at]?.lower ?? '')) return 'active';
    at = wordBefore(view, at);
  }
  const word = view.tokens[at]?.lower ?? '';
  if (BE.has(word)) return 'passive';
  const next = view.tokens[i + 1];
  const nominal =
    !next ||
    next.kind === 'mark' ||
    PREPOSITIONS.has(next.lower) ||
    BE.has(next.lower) ||
    HAVE.has(next.lower) ||
    MODALS.has(next.lower);
  if (/^(?:the|some|many|most)$/.test(word) && at === i - 1 && nominal) return 'none';
  const beforeNoun =
    next?.kind === 'word' &&
    !PREPOSITIONS.has(next.lower) &&
    !DETERMINERS.has(next.lower) &&
    !PRONOUNS.has(next.lower);
  if ((DETERMINERS.has(word) || word === '’s' || word === "'s") && beforeNoun && !NUMBER_WORDS.has(word))
    return 'adjective';
  if (NUMBER_WORDS.has(word) && at === i - 1 && beforeNoun && !NUMBER_WORDS.has(next.lower))
    return 'adjective';
  if (PREPOSITIONS.has(word) && beforeNoun && !view.isPlace(i + 1)) return 'adjective';
  if (next?.lower === 'by' || next?.lower === 'when' || next?.lower === 'during') return 'passive';
  if (!next || next.kind === 'mark' || /^(?:in|at|on|near|after|as|outside|while)$/.test(next.lower))
    return 'passive';
  return 'active';
}

/** Whether the phrase `[from, to)` is a noun here: "the strikes", "air raids", not "jets strike". */
export function isNounUse(view: SentenceView, from: number, to: number, plural: boolean): boolean {
  if (to - from > 1) return true;
  const before = wordBefore(view, from);
  const word = view.tokens[before]?.lower ?? '';
  if (isGerund(view, from, to, word)) return false;
  if (before < 0) return true;
  if (word === 'to') return plural || /ing$/.test(view.tokens[from]?.lower ?? '');
  if (MODALS.has(word) || /^(?:i|he|she|we|they|it|who)$/.test(word)) return false;
  const next = view.tokens[to];
  if (
    /^(?:the|a|an|him|them|her|us)$/.test(next?.lower ?? '') &&
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word)
  )
    return plural && !/[a-z]{2}s$/.test(word) ? before !== from - 1 : false;
  return true;
}

/** "killing four", "shelling the town": an -ing form with an object and no article. */
function isGerund(view: SentenceView, from: number, to: number, word: string): boolean {
  if (!VERBS.has(view.tokens[from]?.lower ?? '') || !/ing$/.test(view.tokens[from]?.lower ?? ''))
    return false;
  if (DETERMINERS.has(word) || word === "'s" || word === '’s') return false;
  const next = view.tokens[to];
  if (next?.kind === 'number' || view.isPlace(to)) return true;
  if (next?.kind === 'word' && from > 0 && /^\p{Lu}\p{Ll}/u.test(next.text)) return true;
  return (
    DETERMINERS.has(next?.lower ?? '') ||
    NUMBER_WORDS.has(next?.lower ?? '') ||
    /^(?:him|them|her|us|civilians|people)$/.test(next?.lower ?? '')
  );
}

/** "March" the month, as against "march". */
export function isMonth(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  if (token?.lower !== 'march') return false;
  const next = view.tokens[i + 1];
  if (next?.kind === 'number') return true;
  const before = view.tokens[wordBefore(view, i)];
  if (before?.kind === 'number' || MONTH_BEFORE.has(before?.lower ?? '')) return true;
  return (
    token.text === 'March' &&
    i > 0 &&
    view.tokens[i - 1]?.kind === 'word' &&
    !DETERMINERS.has(before?.lower ?? '')
  );
}
