import type { CasualtyKind, Count, Span } from '../model.ts';
import { tokensOf, type AnalysedText } from '../text/analyse.ts';
import type { Chain } from './chains.ts';
import { findClaimant, findClaims } from './find-claimant.ts';
import { findCues, type CueHit } from './find-cues.ts';
import { countOf, certaintyOf } from './count-chain.ts';
import type { PersonGroup } from './find-groups.ts';
import { isCumulative } from './is-cumulative.ts';
import { isContrast } from './is-contrast.ts';
import { resolveDefinite } from './resolve-definite.ts';
import { isRising } from './is-rising.ts';
import { isSuperseded } from './is-superseded.ts';
import { findNone, type NoneFound } from './rules/none.ts';
import { RULES } from './rules/rules.ts';
import { buildFrame, type SentenceFrame } from './sentence-frame.ts';
import type { Cue } from '../locales/en/casualties-cues.ts';
import { WIDE_GROUPS } from '../locales/en/casualties-people.ts';

/** One statement of how many were killed, injured, missing or displaced; its span is the words for the people. */
export interface CasualtyMention extends Span {
  readonly kind: CasualtyKind;
  readonly count: Count;
  readonly text: string;
  /** The casualty word: "killed". */
  readonly cue: Span;
  readonly sentence: number;
  /** `cumulative`: of a war, a week, a campaign; never the toll of one event. */
  readonly scope: 'event' | 'cumulative';
  /** Neutral plural name of the kind of people ("children"); `null` where mixed or not said. */
  readonly group: string | null;
  /** Counted within a number stated before ("four, including three children"). */
  readonly part: boolean;
  /** Said to be an earlier figure ("initially put the toll at 22"). */
  readonly superseded: boolean;
  /** On top of those named before ("two others"). */
  readonly additional: boolean;
  /** A toll that rose to this figure: it takes the place of smaller ones before. */
  readonly rising: boolean;
  /** Set against another figure ("while the police put the toll at 12"). */
  readonly contrast: boolean;
  /** Said to be hurt with their fate left open ("was shot", "taken to hospital"): dead if the text goes on to say so. */
  readonly open: boolean;
  /** Who gives the figure, in the article's words. */
  readonly claimedBy: string | null;
  /** 0 to 1: a stated number is firmer than "a man", and that than a bare plural or a name. */
  readonly certainty: number;
}

/** Longest stretch that is read as one sentence, in tokens: keeps the work linear on text without full stops. */
const MAX_SENTENCE = 240;

/** All statements of a toll, in the order of the text. Runs in linear time. */
export function findCasualties(doc: AnalysedText): CasualtyMention[] {
  const mentions: CasualtyMention[] = [];
  for (const sentence of doc.sentences) {
    const all = tokensOf(doc, sentence.index);
    for (let from = 0; from < all.length; from += MAX_SENTENCE) {
      const tokens = all.slice(from, from + MAX_SENTENCE);
      const cues = findCues(tokens);
      if (cues.length === 0 && !tokens.some(({ lower }) => NONE_NOUNS.has(lower))) continue;
      mentions.push(...findInSentence(doc, buildFrame(tokens, cues), sentence.index));
    }
  }
  return mentions.map((mention, i) => relativeToKind(mention, mentions[i - 1]));
}

/** "Two were killed and three others wounded": others than the dead, so nobody was wounded before them. */
function relativeToKind(mention: CasualtyMention, before: CasualtyMention | undefined): CasualtyMention {
  const apart =
    mention.additional &&
    !mention.open &&
    before !== undefined &&
    before.kind !== mention.kind &&
    mention.sentence - before.sentence <= 1 &&
    /\bothers?\b/i.test(mention.text);
  return apart ? { ...mention, additional: false } : mention;
}

/** Nouns that tell of casualties only after "no". */
const NONE_NOUNS: ReadonlySet<string> = new Set(['casualties', 'casualty', 'harmed']);

function findInSentence(doc: AnalysedText, frame: SentenceFrame, sentence: number): CasualtyMention[] {
  const found: CasualtyMention[] = [];
  const nones = findNone(frame);
  const claims = findClaims(frame);
  for (const hit of frame.cues) {
    if (nones.some((none) => none.first < hit.first && hit.first < none.end)) continue;
    const match = matchCue(frame, hit);
    if (!match) continue;
    const { chain, cue } = match;
    const build = mentionBuilder(doc, frame, sentence, hit, cue, claims);
    const main =
      chain.main.length === 1 ? chain.main.map((group) => resolved(doc, frame, sentence, group)) : chain.main;
    found.push(build(main, isAmongDead(frame, hit) || chain.main[0]?.part === true));
    for (const group of chain.main.length > 1 ? chain.main : []) found.push(build([group], true));
    for (const group of chain.parts) found.push(build([group], true));
  }
  return [...found, ...zeroMentions(nones, doc, frame, sentence)];
}

/** "The soldiers" takes the number of the nine soldiers told of before. */
function resolved(
  doc: AnalysedText,
  frame: SentenceFrame,
  sentence: number,
  group: PersonGroup,
): PersonGroup {
  const count = resolveDefinite(doc, sentence, frame.tokens, group);
  return count === null ? group : { ...group, min: count, max: count, style: 'anaphor' };
}

/** "Five women were among the dead": a part of a number given elsewhere. */
function isAmongDead(frame: SentenceFrame, hit: CueHit): boolean {
  const before = frame.tokens.slice(Math.max(0, hit.first - 3), hit.first).map(({ lower }) => lower);
  return before.includes('among') || before.includes('amongst');
}

/** "was also killed": on top of those named before. */
function isAlso(frame: SentenceFrame, hit: CueHit): boolean {
  return frame.tokens.slice(Math.max(0, hit.first - 3), hit.first).some(({ lower }) => lower === 'also');
}

/** "shot his wife and then killed himself": the doer on top of the victims. */
function isByOwnHand(frame: SentenceFrame, hit: CueHit, groups: readonly PersonGroup[]): boolean {
  const reflexive =
    hit.readings.some(({ form }) => form === 'own hand') ||
    /^(?:him|her)self$/.test(frame.tokens[groups[0]?.first ?? -1]?.lower ?? '');
  return reflexive && frame.cues.some((other) => other.first < hit.first);
}

function matchCue(frame: SentenceFrame, hit: CueHit): { chain: Chain; cue: Cue } | null {
  for (const cue of hit.readings) {
    for (const rule of RULES[cue.form]) {
      const chain = rule(frame, hit, cue);
      if (chain && chain.main.length > 0) return { chain, cue };
    }
  }
  return null;
}

function mentionBuilder(
  doc: AnalysedText,
  frame: SentenceFrame,
  sentence: number,
  hit: CueHit,
  { kind, form }: Cue,
  claims: readonly number[],
) {
  const cue = spanOf(frame, hit.first, hit.end);
  const claimedBy = findClaimant(doc, frame, claims, hit);
  return (groups: Chain['main'], part: boolean): CasualtyMention => {
    const first = Math.min(...groups.map((group) => group.first));
    const end = Math.max(...groups.map((group) => group.end));
    const span = spanOf(frame, first, end);
    const text = doc.text.slice(span.start, span.end);
    const names = new Set(groups.map(({ group }) => group));
    const group = names.size === 1 ? ([...names][0] ?? null) : null;
    return {
      ...span,
      kind,
      text,
      cue,
      sentence,
      count: { ...countOf(groups), text },
      scope: isCumulative(frame, hit, kind, groups) ? 'cumulative' : 'event',
      group: group !== null && WIDE_GROUPS.has(group) ? null : group,
      part,
      superseded: isSuperseded(frame, hit, groups),
      contrast: isContrast(frame, hit, groups),
      rising: isRising(frame, hit, groups),
      additional:
        !part && (isAlso(frame, hit) || groups[0]?.additional === true || isByOwnHand(frame, hit, groups)),
      open: form === 'shot' || form === 'condition',
      claimedBy,
      certainty: certaintyOf(groups, kind, hit),
    };
  };
}

function zeroMentions(
  nones: readonly NoneFound[],
  doc: AnalysedText,
  frame: SentenceFrame,
  sentence: number,
): CasualtyMention[] {
  return nones.flatMap((none) =>
    none.kinds.map((kind): CasualtyMention => {
      const span = spanOf(frame, none.first, none.end);
      const text = doc.text.slice(span.start, span.end);
      return {
        ...span,
        kind,
        text,
        cue: span,
        sentence,
        count: { min: 0, max: 0, text },
        scope: 'event',
        group: null,
        part: false,
        superseded: false,
        contrast: false,
        rising: false,
        additional: false,
        open: false,
        claimedBy: null,
        certainty: 0.6,
      };
    }),
  );
}

function spanOf(frame: SentenceFrame, first: number, end: number): Span {
  const start = frame.tokens[first]?.start ?? 0;
  return { start, end: frame.tokens[end - 1]?.end ?? start };
}
