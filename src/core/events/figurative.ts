import { DISMISSED, FIGURATIVE_OBJECTS, WAR, RUMOUR } from '../locales/en/fields.ts';
import { DETERMINERS, PREPOSITIONS } from '../locales/en/triggers-grammar.ts';
import type { SentenceView } from './sentence-view.ts';

/** How far behind a trigger the head of its object may stand, in tokens. */
const OBJECT_REACH = 5;

/** Whether the words right round a trigger make it a figure of speech: "an attack on the budget", "fired the coach", "shot back that". */
export function isFigure(view: SentenceView, from: number, to: number): boolean {
  const word = (i: number): string => view.tokens[i]?.lower ?? '';
  const trigger = word(from);
  if (view.tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => RUMOUR.has(lower))) return true;
  if (/^(?:attack|assault|raid|offensive|battl|clash|bombard|fought|fight|war)/.test(trigger))
    return isOnIdea(view, to);
  if (/^(?:seiz|tak|took|gain|los|wrest)/.test(trigger)) {
    const at = view.tokens.findIndex(({ lower }, i) => i >= to && i < to + 4 && lower === 'of');
    return at > 0 && isOnIdea(view, at);
  }
  if (/^(?:fire|shoot|shot)/.test(trigger) && /^(?:back|up)$/.test(word(to))) return !isArmed(view);
  return /^fir(?:ed|es|ing)$/.test(trigger) && isDismissal(view, to);
}

/** The first noun phrase behind the trigger ends in what no weapon can hit. */
function isOnIdea(view: SentenceView, to: number): boolean {
  for (let i = to, n = 0; n < OBJECT_REACH; i++, n++) {
    const token = view.tokens[i];
    if (token?.kind !== 'word' || view.isPlace(i)) return false;
    if (n > 0 && PREPOSITIONS.has(token.lower) && PREPOSITIONS.has(view.tokens[i - 1]?.lower ?? ''))
      return false;
    if (FIGURATIVE_OBJECTS.has(token.lower)) {
      const next = view.tokens[i + 1];
      return (
        next?.kind !== 'word' ||
        PREPOSITIONS.has(next.lower) ||
        /ed$|^(?:as|and|that|for|is|was|will|would|has|have|had|to)$/.test(next.lower)
      );
    }
    if (n > 1 && PREPOSITIONS.has(token.lower)) return false;
  }
  return false;
}

/** "fired 900 people", "fired its chief executive"; not "fired at people". */
function isDismissal(view: SentenceView, to: number): boolean {
  const first = view.tokens[to];
  if (!first || (first.kind !== 'number' && !DETERMINERS.has(first.lower) && !DISMISSED.has(first.lower)))
    return false;
  for (let i = to; i < to + 4; i++) {
    const token = view.tokens[i];
    if (!token || PREPOSITIONS.has(token.lower) || WAR.has(token.lower)) return false;
    if (DISMISSED.has(token.lower)) return true;
  }
  return false;
}

const isArmed = (view: SentenceView): boolean => view.tokens.some(({ lower }) => WAR.has(lower));
