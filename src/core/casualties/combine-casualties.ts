import type { Casualties, CasualtyKind, Count, Evidence } from '../model.ts';
import { addAdditional } from './add-additional.ts';
import type { CasualtyMention } from './find-casualties.ts';
import { countNamed } from './count-named.ts';
import { countSurvivors } from './count-survivors.ts';
import { widenByClaims } from './widen-by-claims.ts';

const KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];
/** A stated number or "a woman"; below it stand vague words, names and bare plurals. */
const FIRM = 0.8;

/** A count with the mentions that it rests on. */
export interface Tally {
  readonly count: Count;
  readonly used: readonly CasualtyMention[];
}

/**
 * The toll of one event from the statements that belong to it, in any order.
 * Cumulative and superseded figures are left out; parts never add to their total; "two others" add to those named
 * before; sources that contradict each other in so many words give a range.
 */
export function combineCasualties(mentions: readonly CasualtyMention[]): {
  casualties: Casualties;
  evidence: Evidence[];
} {
  const casualties: Partial<Record<CasualtyKind, Count>> = {};
  const evidence: Evidence[] = [];
  const tallies: Partial<Record<CasualtyKind, Tally>> = {};
  for (const kind of KINDS) {
    const own = mentions.filter((mention) => mention.kind === kind && mention.scope === 'event');
    const tally = tallyOf(own.filter(({ open }) => !open).sort((a, b) => a.start - b.start));
    if (tally) tallies[kind] = tally;
  }
  const survivors = tallies.injured ? null : countSurvivors(mentions, tallies.killed ?? null);
  if (survivors) tallies.injured = survivors;
  for (const kind of KINDS) {
    const tally = tallies[kind];
    if (!tally) continue;
    casualties[kind] = tally.count;
    for (const { start, end, text } of tally.used) evidence.push({ start, end, text, kind: 'casualty' });
  }
  return { casualties, evidence };
}

function tallyOf(mentions: readonly CasualtyMention[]): Tally | null {
  const current = mentions.filter(({ superseded }) => !superseded);
  const totals = current.filter(({ part, count }) => !part && count.max !== 0);
  const firm = totals.filter(({ certainty }) => certainty >= FIRM);
  const first = firm[0];
  if (first?.additional) {
    // "The minister was shot dead … two of his guards were also killed."
    const before = countNamed(
      totals.filter(({ start, sentence }) => start < first.start && first.sentence - sentence <= 3),
    );
    if (before) return addAdditional(before, firm);
  }
  if (first) return fromFirm(first, firm, current);
  const named = countNamed(totals);
  if (named) return addAdditional(named, totals);
  return weakest(totals) ?? weakest(current) ?? weakest(mentions);
}

/** The first firm figure, made whole by what the text says of it further on. */
function fromFirm(
  first: CasualtyMention,
  firm: readonly CasualtyMention[],
  all: readonly CasualtyMention[],
): Tally {
  const base = risenFrom(first, firm) ?? totalOver(first, all) ?? first;
  const tally = refine({ count: base.count, used: [base] }, firm);
  return widenByClaims(addAdditional(tally, firm), base, firm);
}

/** "killed 3 people … The death toll later rose to 5." */
function risenFrom(first: CasualtyMention, firm: readonly CasualtyMention[]): CasualtyMention | null {
  const last = firm.filter(({ rising }) => rising).at(-1);
  return last && (last.count.min ?? 0) > (first.count.min ?? first.count.max ?? 0) ? last : null;
}

/** "Ten children were killed … at least 48 people, among them ten children": the figure was a part of this total. */
function totalOver(first: CasualtyMention, all: readonly CasualtyMention[]): CasualtyMention | null {
  if (first.group === null) return null;
  const part = all.find(
    (one) =>
      one.part &&
      one.group === first.group &&
      one.count.min === first.count.min &&
      one.cue.start > first.cue.start,
  );
  if (!part) return null;
  const total = all.find((one) => !one.part && one.cue.start === part.cue.start);
  return total && (total.count.min ?? 0) > (first.count.min ?? 0) ? total : null;
}

/** "up to 22 … 22 people were killed": another figure within an open one closes it from below. */
function refine(tally: Tally, firm: readonly CasualtyMention[]): Tally {
  const { min, max } = tally.count;
  if (min !== null || max === null) return tally;
  const lower = firm.find(
    ({ count, group, additional }) =>
      count.min !== null && count.min <= max && (count.min >= max / 2 || (isWide(group) && !additional)),
  );
  if (!lower) return tally;
  const used = [...tally.used, lower];
  return { count: { min: lower.count.min, max, text: used.map(({ text }) => text).join('; ') }, used };
}

/** "11 dead", "17 civilians": said of all, not of the children among them. */
const isWide = (group: string | null): boolean => group === null || group === 'civilians';

/** Only vague words or bare plurals: the firmest of them, the earlier of equals. */
function weakest(mentions: readonly CasualtyMention[]): Tally | null {
  const best = mentions.reduce<CasualtyMention | null>(
    (top, one) => (top === null || one.certainty > top.certainty ? one : top),
    null,
  );
  return best && { count: best.count, used: [best] };
}
