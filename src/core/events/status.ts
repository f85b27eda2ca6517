import {
  BE,
  CLAIM_CUES,
  DENIAL_CUES,
  EXERCISE_CUES,
  FACTUAL_BEFORE_TO,
  FOIL_CUES,
  HAVE,
  HYPOTHETICAL_CUES,
  MEMORIAL_CUES,
  NEGATION,
  PLAN_CUES,
} from '../locales/en/triggers-grammar.ts';
import type { Status } from '../model.ts';
import { wordBefore, type SentenceView } from './sentence-view.ts';
import type { VerbUse } from './word-cues.ts';

/** How far to the left of a trigger its cues may stand, in tokens. */
const REACH = 9;
const FAR = 16;

/**
 * Whether the thing named at `[from, to)` happened, will, or is only claimed; `null` when it is negated, foiled, wished for,
 * an exercise or a memory, so that it is no event at all.
 */
export function statusOf(view: SentenceView, from: number, to: number, use: VerbUse | 'noun'): Status | null {
  if (use === 'noun' && isOnlyPossible(view, to)) return null;
  if (isStaged(view, from, to) || (use === 'noun' && (isOver(view, to) || isStanding(view, from))))
    return null;
  if (isDenied(view, from)) return 'denied';
  const cue = nearestCue(view, from, use);
  if (cue === 'none' || cue === 'hypothetical') return null;
  if (cue === 'planned' || (use === 'noun' && isAnnounced(view, from, to))) return 'planned';
  const claim = claimBefore(view, from, to);
  if (claim === 'repeated') return null;
  return claim ? 'claimed' : 'reported';
}

/** "fighting had ended", "the clashes stopped": news of an end, not of a deed. */
function isOver(view: SentenceView, to: number): boolean {
  const after = view.tokens.slice(to, to + 3).map((token) => token.lower);
  if (after[1] === 'over') return /^(?:is|was|were|are)$/.test(after[0] ?? '');
  return after.some((word) => /^(?:ended|ceased|stopped|subsided|halted)$/.test(word));
}

/** "an offensive could displace", "air strikes on the jihadists would win us". */
function isOnlyPossible(view: SentenceView, to: number): boolean {
  for (let i = to; i < to + POSSIBLE_REACH; i++) {
    const token = view.tokens[i];
    if (token?.kind !== 'word' || view.clause[i] !== view.clause[to - 1]) return false;
    if (BE.has(token.lower) || HAVE.has(token.lower)) return false;
    if (/^(?:could|would|might|may|should)$/.test(token.text)) return view.tokens[i + 1]?.lower !== 'have';
  }
  return false;
}

/** How far behind a noun its verb may stand, in tokens. */
const POSSIBLE_REACH = 7;

/** "under a peace accord": what holds already. */
function isStanding(view: SentenceView, from: number): boolean {
  const before = view.tokens.slice(Math.max(0, from - 3), from);
  // "came under attack", "under heavy shelling": what it suffers.
  if (/^(?:attack|fire|shell|bombard|assault)/.test(view.tokens[from]?.lower ?? '')) return false;
  return before.some((token) => token.lower === 'under');
}

/** Exercises, anniversaries, films. */
function isStaged(view: SentenceView, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 6); i < Math.min(view.tokens.length, to + 4); i++) {
    if (i >= from && i < to) continue;
    const word = view.tokens[i]?.lower ?? '';
    const near = i >= from - 6 && i < to + 3;
    if (near && EXERCISE_CUES.has(word)) return true;
    if (MEMORIAL_CUES.has(word) && view.clause[i] === view.clause[from]) return true;
  }
  return false;
}

function isDenied(view: SentenceView, from: number): boolean {
  for (let i = Math.max(0, from - FAR); i < from; i++) {
    const word = view.tokens[i]?.lower ?? '';
    if (DENIAL_CUES.has(word) && sameSpeech(view, i, from)) return true;
  }
  return false;
}

/** No stop-like mark and at most one clause boundary between: what follows "denied" may be a clause of its own. */
function sameSpeech(view: SentenceView, i: number, from: number): boolean {
  for (let at = i; at < from; at++) if (/^[;:,]$/.test(view.tokens[at]?.text ?? '')) return false;
  return (view.clause[from] ?? 0) - (view.clause[i] ?? 0) <= 1;
}

type Cue = 'none' | 'hypothetical' | 'planned' | null;

function nearestCue(view: SentenceView, from: number, use: VerbUse | 'noun'): Cue {
  const infinitive = use === 'infinitive';
  // "they stormed it as people were preparing to pray, killing nine": goes with the deed, not with the plan.
  const isParticiple = use === 'active' && /ing$/.test(view.tokens[from]?.lower ?? '');
  let boundary = 0;
  for (let i = wordBefore(view, from), n = 0; i >= 0 && n < (infinitive ? FAR : REACH); i--, n++) {
    const token = view.tokens[i];
    if (!token || /^[;:]$/.test(token.text)) break;
    if (view.clause[i] !== view.clause[from]) boundary++;
    if (token.text === ',' && !infinitive && (n > 0 || isParticiple)) break;
    if (boundary > 3) break;
    const cue = cueOf(view, i, n, boundary > 0, from, use);
    if (cue === 'fact') return null;
    if (cue) return cue;
  }
  return infinitive ? 'hypothetical' : null;
}

/** What one word before the trigger says of it. */
function cueOf(
  view: SentenceView,
  i: number,
  distance: number,
  outside: boolean,
  from: number,
  use: VerbUse | 'noun',
): Cue | 'fact' {
  const word = view.tokens[i]?.lower ?? '';
  const next = view.tokens[i + 1]?.lower ?? '';
  // "Rapid Support Forces", "Human Rights said": a capitalised word inside a sentence is part of a name.
  if (i > 0 && /^\p{Lu}\p{Ll}/u.test(view.tokens[i]?.text ?? '')) return null;
  if (
    /^(?:right|rights|calls?|demands?|support|authority|mandate|opposition)$/.test(word) &&
    next !== 'to' &&
    next !== 'for'
  )
    return null;
  if (use === 'infinitive' && next === 'to' && FACTUAL_BEFORE_TO.has(word)) return 'fact';
  if (use === 'infinitive' && next === 'to' && /^agree[ds]?$/.test(word) && distance <= 2) return 'fact';
  if (NEGATION.has(word) && distance <= (use === 'noun' ? 3 : 4) && next !== 'only' && !outside)
    return 'none';
  if (outside && use === 'noun' && PLAN_CUES.has(word)) return null;
  if (outside && !['that', 'to', 'if', 'whether', 'unless'].includes(word) && !isGoverning(word)) return null;
  if (FOIL_CUES.has(word) && distance <= 5) return 'none';
  if (PLAN_CUES.has(word)) return plansThis(view, i, word, from, use) ? 'planned' : null;
  if (!HYPOTHETICAL_CUES.has(word)) return null;
  if (
    (word === 'may' || word === 'might' || word === 'could' || word === 'would' || word === 'must') &&
    next === 'have'
  )
    return null;
  if (word === 'may' && view.tokens[i]?.text === 'May') return null;
  return 'hypothetical';
}

/** Governs a clause after it: "warned that they plan to", "if", "fear that". */
function isGoverning(word: string): boolean {
  return (
    /^warn/.test(word) ||
    PLAN_CUES.has(word) ||
    word === 'if' ||
    word === 'unless' ||
    word === 'fear' ||
    word === 'fears' ||
    word === 'whether'
  );
}

/** "set", "due" and "expected" plan only before "to"; a participle before the noun or a verb before "to" always does. */
function plansThis(
  view: SentenceView,
  i: number,
  word: string,
  from: number,
  use: VerbUse | 'noun',
): boolean {
  const next = view.tokens[i + 1]?.lower ?? '';
  if (/^(?:set|due|expected|poised|aims?|aiming)$/.test(word)) return next === 'to' || next === 'for';
  if (/^(?:will|shall|ll)$/.test(word)) return use !== 'noun' || from - i <= 5;
  return true;
}

/** "The talks are expected to", "a meeting will be"; in a headline also "to attend talks". */
function isAnnounced(view: SentenceView, from: number, to: number): boolean {
  for (let i = to; i < Math.min(view.tokens.length, to + 6); i++) {
    const word = view.tokens[i]?.lower ?? '';
    if (/^(?:will|shall)$/.test(word)) return true;
    const next = view.tokens[i + 1]?.lower ?? '';
    if (/^(?:is|are|was|were)$/.test(word) && /^(?:expected|scheduled|set|due|planned|slated|to)$/.test(next))
      return true;
    if (view.tokens[i]?.kind === 'mark') break;
  }
  if (!view.doc.sentences[view.sentence]?.heading) return false;
  return view.tokens
    .slice(Math.max(0, from - 5), from)
    .some((token) => token.lower === 'to' && token.text !== 'TO');
}

/** Whether the trigger stands in what someone alleges; `repeated` when it is a standing reproach and no one event. */
function claimBefore(view: SentenceView, from: number, to: number): 'claimed' | 'repeated' | null {
  for (let i = Math.max(0, from - 10); i < Math.min(view.tokens.length, to + 2); i++) {
    const word = view.tokens[i]?.lower ?? '';
    if (!CLAIM_CUES.has(word)) continue;
    const after = view.tokens.slice(i + 1, i + 3).map((token) => token.lower);
    if (
      /^claim/.test(word) &&
      after.some((next) => /^(?:responsibility|lives|life|credit|to|the)$/.test(next))
    )
      continue;
    if (/^blam/.test(word) && i > from) continue;
    if (/ly$|ed$/.test(word) && /^(?:alleged|purported)/.test(word) && (i < from - 3 || i > to)) continue;
    return isRepeated(view, i) ? 'repeated' : 'claimed';
  }
  return null;
}

/** "has repeatedly been accused", "time and again". */
function isRepeated(view: SentenceView, at: number): boolean {
  return view.tokens
    .slice(Math.max(0, at - 6), at + 2)
    .some((token) =>
      /^(?:repeatedly|often|again|long|frequently|routinely|regularly|consistently|always)$/.test(
        token.lower,
      ),
    );
}
