import {
  CLAIM_VERBS,
  DENY_VERBS,
  CLAIMED_THINGS,
  OWN_DEEDS,
  SELF_WORDS,
  TAKES_RESPONSIBILITY,
} from '../locales/en/triggers-claims.ts';
import { BLAME_WORDS, SPEECH } from '../locales/en/triggers-roles.ts';
import { groupBy } from '../text/group-by.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Actor, Span } from '../model.ts';
import { VIOLENT, type Account, type ActorLink, type Findings } from './account.ts';
import { statesOf } from './states.ts';

/** How many sentences back a claim without a trigger of its own may point. */
const REACH = 5;

interface Candidate extends Span {
  readonly name: string;
  readonly sentence: number;
}

/** Gives events those who claim, are blamed for, or deny them, also from sentences that only say so. */
export function attachClaims(events: readonly Account[], findings: Findings): Account[] {
  const links = new Map<Account, ActorLink[]>();
  const violent = events.filter((event) => VIOLENT.has(event.type) || event.type === 'abduction');
  const toldIn = groupBy(violent, ({ sentence }) => sentence);
  const triggered = violent.flatMap((event) =>
    event.triggers.filter(({ backdrop }) => !backdrop).map(({ sentence }) => ({ sentence, event })),
  );
  const eventsIn = groupBy(triggered, ({ sentence }) => sentence);
  for (const candidate of candidatesOf(findings)) {
    const view = findings.views[candidate.sentence];
    const role = view && roleOf(candidate, view);
    const home = role
      ? (eventsIn.get(candidate.sentence)?.[0]?.event ?? toldBefore(candidate.sentence, toldIn))
      : null;
    if (!role || !home) continue;
    const { name, start, end } = candidate;
    links.set(home, [...(links.get(home) ?? []), { name, role, span: { start, end } }]);
  }
  return events.map((event) => {
    const found = links.get(event) ?? [];
    const kept = event.actors.filter((actor) => !found.some((link) => link.name === actor.name));
    return found.length ? { ...event, actors: distinct([...kept, ...found]) } : event;
  });
}

function distinct(links: readonly ActorLink[]): ActorLink[] {
  return links.filter((link, i) => links.findIndex((other) => other.name === link.name) === i);
}

/** Armed groups, forces and states; monitors and civilians claim nothing. */
function candidatesOf(findings: Findings): Candidate[] {
  const groups = findings.actors.filter(
    (actor) => actor.kind !== 'monitor' && actor.kind !== 'civilians' && actor.kind !== 'organisation',
  );
  const groupsIn = groupBy(groups, ({ sentence }) => sentence);
  const states = statesOf(findings).filter(
    (state) =>
      !groupsIn.get(state.sentence)?.some((group) => group.start <= state.start && state.end <= group.end),
  );
  return [...groups, ...states];
}

/** The first violent event that the sentences before tell of. */
function toldBefore(sentence: number, toldIn: ReadonlyMap<number, readonly Account[]>): Account | null {
  for (let before = sentence - REACH; before < sentence; before++) {
    const event = toldIn.get(before)?.[0];
    if (event) return event;
  }
  return null;
}

function roleOf(candidate: Candidate, view: SentenceView): Actor['role'] | null {
  const from = view.tokens.findIndex((token) => token.end > candidate.start);
  const end = view.tokens.findIndex((token) => token.start >= candidate.end);
  const to = end < 0 ? view.tokens.length : end;
  const after = view.tokens.slice(to, to + 6).map((token) => token.lower);
  const rest = view.tokens.slice(to, to + 14).map((token) => token.lower);
  if (isBlamed(view, from, to)) return 'blamed';
  // "the branch of X in Y, claimed": part of another's description.
  if (/^(?:of|in|from|near)$/.test(view.tokens[from - 1]?.lower ?? '')) return null;
  if (after.slice(0, 3).some((word) => DENY_VERBS.has(word))) return 'denied';
  if (after.some((word) => CLAIM_VERBS.has(word)) && rest.some((word) => CLAIMED_THINGS.has(word)))
    return 'claimed';
  if (TAKES_RESPONSIBILITY.test(after[0] ?? '') && after.includes('responsibility')) return 'claimed';
  const speech = after.slice(0, 3).findIndex((word) => SPEECH.has(word));
  return speech >= 0 && saysOwnDeed(rest.slice(speech + 1)) ? 'claimed' : null;
}

/** "accused X of", "blamed X for", "blamed on X". */
function isBlamed(view: SentenceView, from: number, to: number): boolean {
  const before = view.tokens.slice(Math.max(0, from - 6), from).map((token) => token.lower);
  const at = before.findLastIndex((word) => BLAME_WORDS.has(word));
  if (at < 0 || !/^(?:accus|blam)/.test(before[at] ?? '')) return false;
  const next = view.tokens[to]?.lower ?? '';
  return next === 'of' || next === 'for' || before.includes('on') || at === before.length - 1;
}

/** "said that its men had carried out", "said it had fired". */
function saysOwnDeed(words: readonly string[]): boolean {
  const self = words.slice(0, 3).findIndex((word) => SELF_WORDS.has(word));
  if (self < 0) return false;
  const had = words
    .slice(self, self + 6)
    .findIndex((word) => word === 'had' || word === 'have' || word === 'has');
  return had >= 0 && words.slice(self + had, self + had + 4).some((word) => OWN_DEEDS.test(word));
}
