import { ONLY_BACK } from '../locales/en/triggers-nouns.ts';
import {
  BACKDROP_CUES,
  BE,
  DEFINITE,
  DETERMINERS,
  LIGHT_VERBS,
  PREPOSITIONS,
} from '../locales/en/triggers-grammar.ts';
import { ORGANISATION_WORDS } from '../locales/en/triggers-places.ts';
import type { EventType, Span, Status } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { isFigure } from './figurative.ts';
import { fitsNoun, fitsVerb, kindByWeapon } from './frames.ts';
import { hasNearby, inClasses, viewSentences, wordBefore, type SentenceView } from './sentence-view.ts';
import { isMishap, isNaturalDeath, OF_MISHAPS } from './mishap.ts';
import { statusOf } from './status.ts';
import type { NounRule, VerbRule } from './trigger-rules.ts';
import { NOUNS, VERBS, type NounEntry, type VerbEntry } from './trigger-lexicon.ts';
import { isMonth, isNounUse, verbUse, type VerbUse } from './word-cues.ts';

/** A word or phrase that names an event. */
export interface Trigger extends Span {
  readonly text: string;
  readonly type: EventType;
  readonly status: Status;
  readonly form: 'noun' | 'verb';
  readonly use: VerbUse | 'noun';
  readonly sentence: number;
  /** Index of its first token within the sentence, and of the token after its last. */
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** "the airstrikes": points to something told already, or about to be. */
  readonly definite: boolean;
  /** "attack", "incident": takes its kind from what it points to. */
  readonly generic: boolean;
  /** "killed": what an event did, and an event of its own only where no cause is told. */
  readonly effect: boolean;
  /** Makes no event of its own. */
  readonly onlyBack: boolean;
  /** "in answer to the attack", "after the bombing": told only as what came before. */
  readonly backdrop: boolean;
  /** The verb that carries a noun: "launched" an offensive, clashes "erupted". */
  readonly support: Span | null;
}

/** All triggers of a text, in order. `places` are the spans of place names (frames such as "captured Tikrit" need them). */
export function findTriggers(doc: AnalysedText, places: readonly Span[] = []): Trigger[] {
  return viewSentences(doc, places).flatMap(triggersOf);
}

/** The triggers of one sentence, in order; none overlap. */
export function triggersOf(view: SentenceView): Trigger[] {
  const triggers: Trigger[] = [];
  if (view.tokens.some((token) => inClasses(token, ['pitch']))) return triggers;
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i];
    if (token?.kind !== 'word') continue;
    const noun = matchNoun(view, i);
    if (noun) {
      if (noun.trigger) triggers.push(noun.trigger);
      i = noun.to - 1;
      continue;
    }
    const verb = matchVerb(view, i);
    if (verb) triggers.push(verb);
  }
  return triggers;
}

/** The longest noun phrase at `i`; its `trigger` is null when the phrase is known to name no event here. */
function matchNoun(view: SentenceView, i: number): { to: number; trigger: Trigger | null } | null {
  const entries = NOUNS.get(view.tokens[i]?.lower ?? '');
  if (!entries || isMonth(view, i)) return null;
  for (const entry of entries) {
    const to = endOfPhrase(view, i, entry.words);
    if (to < 0 || !isNounUse(view, i, to, entry.plural) || !fitsNoun(view, i, to, entry.rule)) continue;
    if (entry.rule.type === null) return { to, trigger: null };
    return { to, trigger: nounTrigger(view, i, to, entry) };
  }
  return null;
}

/** The token after the phrase that starts at `i`, hyphens skipped; -1 if it is not there. */
function endOfPhrase(view: SentenceView, i: number, words: readonly string[]): number {
  let at = i;
  for (let n = 0; n < words.length; n++) {
    if (n > 0 && view.tokens[at]?.text === '-') at++;
    if (view.tokens[at]?.lower !== words[n]) return -1;
    at++;
  }
  return at;
}

function nounTrigger(view: SentenceView, from: number, to: number, entry: NounEntry): Trigger | null {
  const { rule } = entry;
  const status = statusOf(view, from, to, 'noun');
  if (!status || !rule.type || isPartOfName(view, from, to) || isFigure(view, from, to)) return null;
  if (rule.generic && isMishap(view, from, to)) return null;
  const weapon = rule.byWeapon ? kindByWeapon(view, from, to) : null;
  return {
    ...spanOf(view, from, to),
    type: weapon ?? kindWithoutWeapon(view, from, to, rule),
    status,
    form: 'noun',
    use: 'noun',
    definite: isDefinite(view, from),
    generic: rule.generic === true && !weapon,
    effect: rule.effect === true,
    onlyBack: ONLY_BACK.has(view.tokens[from]?.lower ?? ''),
    support: supportOf(view, from, to),
    backdrop: isBackdrop(view, from),
  };
}

/** "the coalition fighting IS": says what someone is for, not what happened. */
function isBareParticiple(view: SentenceView, i: number, entry: VerbEntry): boolean {
  if (entry.form !== 'ing' || !/^(?:fight|battle)$/.test(entry.lemma)) return false;
  return !BE.has(view.tokens[wordBefore(view, i)]?.lower ?? '');
}

/** What is left when no weapon is named: states bomb from the air, attacks on a place are for ground. */
function kindWithoutWeapon(
  view: SentenceView,
  from: number,
  to: number,
  rule: NounRule | VerbRule,
): EventType {
  const type = rule.type ?? 'clash';
  if (rule.airByState) return hasNearby(view, from, to, ['airPower'], 10) ? 'airstrike' : type;
  return rule.generic && isOnPlace(view, to) ? 'offensive' : type;
}

/** "an attack on the town of": for ground, if by no weapon that is named. */
function isOnPlace(view: SentenceView, to: number): boolean {
  if (!/^(?:on|against)$/.test(view.tokens[to]?.lower ?? '')) return false;
  for (let i = to + 1; i < to + 6; i++) {
    if (view.isPlace(i)) return !ORGANISATION_WORDS.has(view.tokens[i + 1]?.lower ?? '');
    if (view.tokens[i]?.kind !== 'word' || PREPOSITIONS.has(view.tokens[i]?.lower ?? '')) return false;
  }
  return false;
}

function isBackdrop(view: SentenceView, from: number): boolean {
  return view.tokens.slice(Math.max(0, from - 6), from).some((token) => BACKDROP_CUES.has(token.lower));
}

/** The light verb nearest to a noun, within its clause. */
function supportOf(view: SentenceView, from: number, to: number): Span | null {
  for (let apart = 1; apart <= 7; apart++) {
    for (const at of [from - apart, to + apart - 1]) {
      const token = view.tokens[at];
      if (token && LIGHT_VERBS.has(token.lower) && view.clause[at] === view.clause[from]) {
        return { start: token.start, end: token.end };
      }
    }
  }
  return null;
}

/** A definite article or possessive at the head of the noun phrase that ends before `from`. */
function isDefinite(view: SentenceView, from: number): boolean {
  let at = wordBefore(view, from);
  for (let steps = 0; steps < 5 && at >= 0; steps++, at = wordBefore(view, at)) {
    const token = view.tokens[at];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return false;
    if (DEFINITE.has(token.lower)) return true;
    if (DETERMINERS.has(token.lower) || BE.has(token.lower)) return false;
  }
  return false;
}

function matchVerb(view: SentenceView, i: number): Trigger | null {
  const token = view.tokens[i];
  if (!token || isMonth(view, i)) return null;
  for (const entry of VERBS.get(token.lower) ?? []) {
    const use = verbUse(view, i, entry, NOUNS.has(token.lower));
    if (use === 'none' || use === 'adjective' || isBareParticiple(view, i, entry)) continue;
    const rule = entry.rules.find((candidate) => fitsVerb(view, i, use, candidate));
    if (!rule?.type) continue;
    if ((rule.effect || OF_MISHAPS.has(entry.lemma)) && isMishap(view, i, i + 1)) continue;
    if (entry.lemma === 'die' && isNaturalDeath(view)) continue;
    const status = statusOf(view, i, i + 1, use);
    if (!status || isFigure(view, i, i + 1)) continue;
    const weapon = rule.byWeapon ? kindByWeapon(view, i, i + 1) : null;
    return {
      ...spanOf(view, i, i + 1),
      type: weapon ?? kindWithoutWeapon(view, i, i + 1, rule),
      status: rule.standing ? 'background' : status,
      form: 'verb',
      use,
      definite: false,
      generic: rule.generic === true && !weapon,
      effect: rule.effect === true,
      onlyBack: false,
      support: null,
      backdrop: false,
    };
  }
  return null;
}

/** "Operation Inherent Resolve", "the Battle of Britain Museum": capitalised inside a name, in a text that has lower case. */
function isPartOfName(view: SentenceView, from: number, to: number): boolean {
  const token = view.tokens[from];
  const next = view.tokens[to];
  if (!token || from === 0 || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (view.doc.sentences[view.sentence]?.heading) return false;
  return /^\p{Lu}/u.test(next?.text ?? '') && next?.kind === 'word';
}

function spanOf(view: SentenceView, from: number, to: number) {
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    text: view.doc.text.slice(start, end),
    sentence: view.sentence,
    from,
    to,
    clause: view.clause[from] ?? 0,
  };
}
