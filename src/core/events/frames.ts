import type { EventType } from '../model.ts';
import type { NounRule, VerbRule } from './trigger-rules.ts';
import { hasNearby, inClasses, wordBefore, type SentenceView } from './sentence-view.ts';
import { CROWDS, LIGHT_VERBS, PREPOSITIONS } from '../locales/en/triggers-grammar.ts';
import type { VerbUse } from './word-cues.ts';
import type { WordClass } from '../locales/en/triggers-classes.ts';

/** How far from a trigger the words of its frame may stand, in tokens. */
const REACH = 12;
/** A bracket within a noun phrase: a short name or a number, in tokens. */
const LONGEST_BRACKET = 8;

/** Whether the noun phrase `[from, to)` stands in the frame that the rule asks for. */
export function fitsNoun(view: SentenceView, from: number, to: number, rule: NounRule): boolean {
  if (rule.before && !classBefore(view, from, rule.before)) return false;
  if (rule.next && view.tokens[to]?.lower !== rule.next) return false;
  if (rule.needs && !hasNearby(view, from, to, rule.needs, REACH)) return false;
  if (rule.leadsTo && !isLedTo(view, from)) return false;
  return !rule.enacted || isEnacted(view, from, to);
}

/** "led to the", "resulted in the", "causing the": just before. */
function isLedTo(view: SentenceView, from: number): boolean {
  return view.tokens
    .slice(Math.max(0, from - 4), from)
    .some((token) =>
      /^(?:le[ad]d?(?:s|ing)?|caus(?:ed|es|ing)|result(?:ed|s|ing)|claim(?:ed|s|ing))$/.test(token.lower),
    );
}

function classBefore(view: SentenceView, from: number, classes: readonly WordClass[]): boolean {
  let at = wordBefore(view, from);
  for (let steps = 0; steps < 2 && at >= 0; steps++, at = wordBefore(view, at)) {
    const token = view.tokens[at];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return false;
    if (inClasses(token, classes)) return true;
  }
  return false;
}

/** An action verb close by: "a bomb exploded", "rockets hit", "launched an operation"; not "the bomb squad said". */
function isEnacted(view: SentenceView, from: number, to: number): boolean {
  const clause = view.clause[from];
  for (let i = Math.max(0, from - 6); i < Math.min(view.tokens.length, to + 6); i++) {
    if (i >= from && i < to) continue;
    const word = view.tokens[i]?.lower ?? '';
    if (view.clause[i] === clause && (LIGHT_VERBS.has(word) || ENACTING.test(word))) return true;
  }
  return false;
}

const ENACTING =
  /^(?:deton|explod|blew|blow|wound|injur|kill|dropp|land|fell|fir(?:ed|ing)|slamm|struck|attack|blast|hurl|threw|thrown|plant|went|rall(?:y|ied)|march|arriv|enter|distribut|provid|sent|send|deliver|reach|destroy|damag|conven|host|met|chair|attend|discuss|drove|driv|ramm|infiltrat|storm|walk)/;

/** Whether the verb at `i` stands in the frame that the rule asks for. */
export function fitsVerb(view: SentenceView, i: number, use: VerbUse, rule: VerbRule): boolean {
  if (rule.voice && (use === 'passive') !== (rule.voice === 'passive')) return false;
  if (rule.then && !isFollowedBy(view, i, rule.then)) return false;
  const subject = use === 'passive' ? 'object' : 'subject';
  const object = use === 'passive' ? 'subject' : 'object';
  if (rule.subject && !classAt(view, i, subject, rule.subject)) return false;
  if (rule.counted && !isCounted(view, i)) return false;
  if (rule.object && !classAt(view, i, object, rule.object)) return false;
  if (rule.takesPlace && !placeAt(view, i, object)) return false;
  if (rule.ofPlace && !tellsOfPlace(view, i)) return false;
  if (rule.goesTo && !placeFollows(view, i)) return false;
  if (rule.takesName && !/^\p{Lu}\p{Ll}/u.test(view.tokens[i + 1]?.text ?? '')) return false;
  return !rule.needs || hasNearby(view, i, i + 1, rule.needs, REACH);
}

function isFollowedBy(view: SentenceView, i: number, phrases: string): boolean {
  const following = view.tokens
    .slice(i + 1, i + 8)
    .map((token) => token.lower)
    .join(' ');
  return phrases.split('|').some((phrase) => {
    const at = ` ${following} `.indexOf(` ${phrase} `);
    return at >= 0 && at < 28;
  });
}

/** A word of the classes, and no part of a place name, among the words before the verb (its subject) or after it (its object), within the clause. */
function classAt(
  view: SentenceView,
  i: number,
  side: 'subject' | 'object',
  classes: readonly WordClass[],
): boolean {
  return someOn(view, i, side, (at) => !view.isPlace(at) && inClasses(view.tokens[at], classes));
}

/** "some 500 …", "a few hundred …" as the subject. */
function isCounted(view: SentenceView, i: number): boolean {
  return someOn(view, i, 'subject', (at) => {
    const token = view.tokens[at];
    if (CROWDS.has(token?.lower ?? '')) return true;
    return token?.kind === 'number' && /^\d[\d,]+$/.test(token.text) && !isYear(token.text);
  });
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

/** "the city that they captured in May": a place before the relative pronoun, no object after the verb. */
function tellsOfPlace(view: SentenceView, i: number): boolean {
  const next = view.tokens[i + 1];
  if (next?.kind === 'number' || (next?.kind === 'word' && !PREPOSITIONS.has(next.lower))) return false;
  for (let at = i - 1; at > i - 9 && at > 0; at--) {
    if (!/^(?:that|which)$/.test(view.tokens[at]?.lower ?? '')) continue;
    return view.isPlace(at - 1) || inClasses(view.tokens[at - 1], PLACE_WORDS);
  }
  return false;
}

/** "marched through the centre of X", "patrolled streets in X": a place name in the rest of the clause. */
function placeFollows(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at < i + 13 && at < view.tokens.length; at++) {
    if (view.clause[at] !== view.clause[i]) return false;
    if (view.isPlace(at)) return true;
  }
  return false;
}

const PLACE_WORDS: readonly WordClass[] = ['territory'];

/** The noun phrase right beside the verb names a place: "captured the town of X", not "captured two men in X". */
function placeAt(view: SentenceView, i: number, side: 'subject' | 'object'): boolean {
  const step = side === 'subject' ? -1 : 1;
  for (let at = i + step, n = 0; view.tokens[at] && n < 9; at += step, n++) {
    const token = view.tokens[at];
    if (!token || (view.clause[at] !== view.clause[i] && n > 1)) return false;
    if (view.isPlace(at) || inClasses(token, PLACE_WORDS)) return true;
    if (PREPOSITIONS.has(token.lower) && !/^(?:of|over|into|back|off|than)$/.test(token.lower)) return false;
    if (
      inClasses(token, ['people']) &&
      !/^(?:rebels?|militants?|terrorists?|insurgents?|opposition|israelis?|syrians?|iraqis?|palestinians?)$/.test(
        token.lower,
      )
    )
      return false;
    if (token.text === ',' && n > 5) return false;
  }
  return false;
}

function someOn(
  view: SentenceView,
  i: number,
  side: 'subject' | 'object',
  test: (at: number) => boolean,
): boolean {
  const step = side === 'subject' ? -1 : 1;
  const reach = side === 'subject' ? 10 : 9;
  for (let at = i + step, n = 0; at >= 0 && at < view.tokens.length && n < reach; at += step, n++) {
    at = pastBracket(view, at, step);
    if (view.clause[at] !== view.clause[i] && n > 1) return false;
    if (test(at)) return true;
  }
  return false;
}

/** "the Free Army (FA) and its allies entered": what a bracket holds stands outside the clause. */
function pastBracket(view: SentenceView, at: number, step: number): number {
  const [opens, closes] = step > 0 ? ['(', ')'] : [')', '('];
  if (view.tokens[at]?.text !== opens) return at;
  for (let i = at + step; Math.abs(i - at) < LONGEST_BRACKET; i += step)
    if (view.tokens[i]?.text === closes) return i + step;
  return at;
}

const WEAPONS: readonly (readonly [EventType, WordClass, WordClass?])[] = [
  ['chemical-attack', 'chemical'],
  ['suicide-bombing', 'suicide'],
  ['airstrike', 'aircraft'],
  ['rocket-attack', 'rocket'],
  ['shelling', 'artillery'],
  ['bombing', 'bomb'],
  ['shooting', 'gun'],
];

/** The weapon word belongs to the name of another event: "raid on the chemical attack town". */
function namesOther(view: SentenceView, i: number, from: number): boolean {
  const next = view.tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  return next !== from && HEADS.has(view.tokens[next]?.lower ?? '');
}

const HEADS: ReadonlySet<string> = new Set(
  'attack attacks strike strikes raid raids bombing bombings weapons weapon'.split(' '),
);

/** The kind that the nearest weapon word within the clause gives an attack, or `null`. */
export function kindByWeapon(view: SentenceView, from: number, to: number): EventType | null {
  let best: EventType | null = null;
  let bestDistance = 11;
  for (let i = Math.max(0, from - 10); i < Math.min(view.tokens.length, to + 10); i++) {
    if ((i >= from && i < to) || view.tokens[i]?.kind !== 'word') continue;
    if (namesOther(view, i, from)) continue;
    const distance = (i < from ? from - i : i - to + 1) + (view.clause[i] === view.clause[from] ? 0 : 4);
    if (distance >= bestDistance) continue;
    const kind = WEAPONS.find(([, weapon]) => inClasses(view.tokens[i], [weapon]))?.[0];
    if (!kind) continue;
    best = kind;
    bestDistance = distance;
  }
  return best;
}

/** The kind of the first weapon that a sentence names, or `null`. */
export function firstWeapon(view: SentenceView): EventType | null {
  for (const token of view.tokens) {
    const kind = WEAPONS.find(([, weapon]) => inClasses(token, [weapon]))?.[0];
    if (kind) return kind;
  }
  return null;
}
