import type { Trigger } from '../events/find-triggers.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import {
  AIMED,
  AIMING,
  DATE_WORDS,
  HOME_VERBS,
  JOURNEYS,
  RELATIVE_WORDS,
  STATES_OF_THINGS,
} from '../locales/en/place-syntax.ts';
import { WORD_CLASSES } from '../locales/en/triggers-classes.ts';
import type { Token } from '../text/tokens.ts';
import { contains, entryOf } from './entries.ts';
import type { Attachment } from './place-attachments.ts';

/** How far before a name the verb may stand whose aim it is: "targeting the rebels' positions near X". */
const AIM_REACH = 18;

/**
 * What the grammar between an event and a name says of them, by name of the feature: what the name's preposition hangs
 * on, whether a relative clause stands between them, whether the name is the aim of a verb that goes on about the event.
 */
export function syntaxOf(trigger: Trigger, at: Attachment, view: SentenceView): string[] {
  const ties = [...hangingOn(at, view)];
  if (isAim(trigger, at, view)) ties.push('aimed at', `aimed at ${at.relation}`);
  const after = at.from >= trigger.to;
  const [from, to] = after ? [trigger.to, at.from] : [at.to, trigger.from];
  const between = view.tokens.slice(from, to);
  const side = after ? 'after' : 'before';
  if (between.some(({ lower }) => RELATIVE_WORDS.has(lower))) ties.push(`relative between ${side}`);
  if (
    !after &&
    isInRelative(
      at,
      view,
      between.some(({ text }) => text === ','),
    )
  )
    ties.push('inside a relative');
  const commas = between.filter(({ text }) => text === ',').length;
  ties.push(`commas ${String(Math.min(2, commas))} ${side}`);
  if (isDateline(at, view)) ties.push('dateline');
  return ties;
}

/** What the name's preposition hangs on: "Monday in X", "who lives in X", "on the way to X", "the crisis in X". */
function hangingOn(at: Attachment, view: SentenceView): string[] {
  if (at.relation === 'bare' || at.relation === 'object' || at.relation === 'modifier') return [];
  const index = at.relation === 'of' ? at.governor : at.governor - 1;
  const head = view.tokens[index];
  if (!head || index < 0) return [];
  const kind = kindOfHead(view, index, head);
  return kind ? [kind, `${kind} ${at.relation}`] : [];
}

function kindOfHead(view: SentenceView, index: number, { lower, text, kind }: Token): string | null {
  if (DATE_WORDS.has(lower) || kind === 'number') return 'behind a date';
  if (HOME_VERBS.has(lower)) return 'where someone is at home';
  if (JOURNEYS.has(lower)) return 'a journey';
  if (STATES_OF_THINGS.has(lower)) return 'a state of things';
  if (kind === 'mark') return 'behind a mark';
  if (WORD_CLASSES.people.has(lower) || WORD_CLASSES.armed.has(lower)) return 'behind people';
  if (/^\p{Lu}\p{Ll}/u.test(text) && index > 0 && !view.isPlace(index)) return 'behind a name';
  if (/[a-z]{3}(?:ed|ing)$/.test(lower)) return 'behind a verb';
  return null;
}

/** "launched an offensive in X, targeting the quarter of Y": where the blow fell. */
function isAim(trigger: Trigger, at: Attachment, view: SentenceView): boolean {
  for (let i = at.from - 1; i >= Math.max(trigger.to, at.from - AIM_REACH); i--) {
    const word = view.tokens[i]?.lower ?? '';
    if (AIMING.has(word)) return true;
    if (AIMED.has(word) && /^(?:that|which|and)$/.test(view.tokens[i - 1]?.lower ?? '')) return true;
    if (RELATIVE_WORDS.has(word) || word === ';') return false;
  }
  return false;
}

/** "Y, who grew up in X, was shot": told of a person by the way. */
function isInRelative(at: Attachment, view: SentenceView, closed: boolean): boolean {
  if (!closed) return false;
  for (let i = at.from - 1; i >= 0; i--) {
    const word = view.tokens[i]?.lower ?? '';
    if (word === ',') return false;
    if (RELATIVE_WORDS.has(word)) return view.tokens[i - 1]?.text === ',';
  }
  return false;
}

/** "ANKARA, Turkey -- …": where the report was written. */
function isDateline(at: Attachment, view: SentenceView): boolean {
  if (at.from > 4) return false;
  const rest = view.tokens.slice(at.to, at.to + 9);
  const dash = rest.findIndex(({ text }) => /^(?:--?|–|—|\()$/.test(text));
  return (
    dash >= 0 &&
    rest.slice(0, dash).every(({ text }) => text === ',' || text === '.' || /^\p{Lu}/u.test(text))
  );
}

/** Other names of the sentence that hold this one, or that it holds. */
export function nestingOf(at: Attachment, candidates: readonly Attachment[]): string[] {
  const entry = entryOf(at.toponym);
  if (!entry) return [];
  const others = candidates.flatMap((other) => {
    const its = other.chain === at.chain ? null : entryOf(other.toponym);
    return its && its.id !== entry.id ? [its] : [];
  });
  const nesting: string[] = [];
  if (others.some((other) => contains(entry, other))) nesting.push('holds another');
  if (others.some((other) => contains(other, entry))) nesting.push('within another');
  return nesting;
}
