import { SEPARATE_CUES } from '../locales/en/triggers-grammar.ts';
import type { CasualtyKind, Count } from '../model.ts';
import { VIOLENT, areKin, type Account, type Findings } from './account.ts';
import { dayNumber } from './attach-date.ts';
import { contains, entryOf, precisionRank } from './entries.ts';
import { blowOf, isSecondAccount, isToldWider } from './second-account.ts';

/** How many events back an account may point; keeps a live blog of thousands of events linear. */
const MOST_COMPARED = 300;

/** Merges the accounts of one article that tell of one event; the result is in the order of first mention. */
export function mergeAccounts(accounts: readonly Account[], findings: Findings): Account[] {
  const events: Account[] = [];
  for (const account of accounts) {
    const at = findHome(account, events, findings);
    const home = events[at];
    if (home) events[at] = join(home, account);
    else events.push(account);
  }
  return events;
}

/** The event that an account goes on about: the latest that nothing speaks against; -1 if there is none. */
function findHome(account: Account, events: readonly Account[], findings: Findings): number {
  let best = -1;
  let bestScore = 0;
  for (let i = Math.max(0, events.length - MOST_COMPARED); i < events.length; i++) {
    const event = events[i];
    const score = event ? likeness(event, account, findings) : 0;
    if (score >= bestScore && score > 0) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** 0 when they cannot be one event; else how much speaks for it. */
function likeness(event: Account, account: Account, findings: Findings): number {
  if (!statusesAgree(event, account)) return 0;
  const again = isSecondAccount(event, account);
  const kind = Math.max(kindLikeness(event, account), again ? 1 : 0);
  const place = placeLikeness(event, account);
  const date = dateLikeness(event, account, again);
  if (kind === 0 || place < 0 || date < 0) return 0;
  const toll = tollLikeness(event, account);
  const pointsBack = account.definite || account.generic;
  // "Twenty others were hurt" with no place of its own goes on about what was told.
  const goesOn = account.effect && !account.place && account.date?.certain !== true;
  if (toll < 0 && place < 2 && !pointsBack && !goesOn) return 0;
  if (isSeparate(account, findings) && !account.definite) return 0;
  if (kind < 2 && !pointsBack && toll < 1 && !again) return 0;
  if (again && toll < 0) return 0;
  return kind + place + date + Math.max(0, toll) + (pointsBack ? 1 : 0);
}

/** 2: the same type; 1: kin, or one of the two names no kind; 0: not one event. */
function kindLikeness(event: Account, account: Account): number {
  if (event.type === account.type && !event.effect && !account.effect) return 2;
  const loose = event.generic || event.effect || account.generic || account.effect;
  if (loose && VIOLENT.has(event.type) && VIOLENT.has(account.type))
    return account.effect || event.effect ? 2 : 1;
  return areKin(event.type, account.type) && account.type !== 'siege' ? 1 : 0;
}

function statusesAgree(event: Account, account: Account): boolean {
  // "A truce was agreed … The truce will begin at midnight."
  const isSame = event.type === account.type && account.definite && account.status === 'planned';
  if (isSame && event.type === 'ceasefire' && orderOf(event.status) === 0) return true;
  return orderOf(event.status) === orderOf(account.status);
}

function orderOf(status: Account['status']): number {
  return status === 'planned' ? 1 : status === 'background' ? 2 : 0;
}

/** 2: the same or one within the other; 1: one has none; -1: apart. */
function placeLikeness(event: Account, account: Account): number {
  if (!event.place || !account.place) return 1;
  const a = entryOf(event.place.toponym);
  const b = entryOf(account.place.toponym);
  if (!a || !b) return 1;
  return contains(a, b) || contains(b, a) ? 2 : -1;
}

/** 2: days in common; 1: one has none, or a night lies between two accounts of one event; -1: apart. */
function dateLikeness(event: Account, account: Account, again: boolean): number {
  if (!event.date?.certain || !account.date?.certain) return 1;
  const a = event.date.range;
  const b = account.date.range;
  if (again && isToldWider(event, account) && Math.abs(dayNumber(a.start) - dayNumber(b.start)) === 1)
    return 1;
  return a.start <= b.end && b.start <= a.end ? 2 : -1;
}

/** 2: they agree on a number; 0: nothing to compare; -1: they contradict each other. */
function tollLikeness(event: Account, account: Account): number {
  let agree = 0;
  for (const kind of ['killed', 'injured'] as const) {
    const a = firstCount(event, kind);
    const b = firstCount(account, kind);
    if (!a || !b || a.min === null || b.min === null) continue;
    if (a.min === b.min) agree = 2;
    else if ((a.max !== null && b.min > a.max) || (b.max !== null && a.min > b.max)) return -1;
  }
  return agree;
}

function firstCount(account: Account, kind: CasualtyKind): Count | null {
  return account.tolls.find((toll) => toll.kind === kind && !toll.part)?.count ?? null;
}

/** "another", "separately", "a second": the text itself says that this is one more event. */
function isSeparate(account: Account, { views }: Findings): boolean {
  const view = views[account.sentence];
  const trigger = account.triggers[0];
  if (!view || !trigger) return false;
  if (SEPARATE_CUES.has(view.tokens[0]?.lower ?? '')) return true;
  for (let i = Math.max(0, trigger.from - 4); i < trigger.from; i++) {
    if (SEPARATE_CUES.has(view.tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** One account of both; the earlier one's words come first, the more exact place and the surer date win. */
export function join(event: Account, account: Account): Account {
  const vague = event.generic || event.effect;
  return {
    ...event,
    triggers: [...event.triggers, ...account.triggers],
    type:
      vague && !account.effect && !(event.generic && account.generic) ? account.type : blowOf(event, account),
    generic: event.generic && (account.generic || account.effect),
    effect: event.effect && account.effect,
    place: betterPlace(event, account),
    date: event.date?.certain || !account.date?.certain ? (event.date ?? account.date) : account.date,
    tolls: [...event.tolls, ...account.tolls],
    actors: uniteNames(event.actors, account.actors),
    targets: uniteNames(event.targets, account.targets),
    attribution: uniteNames(event.attribution, account.attribution),
  };
}

function betterPlace(event: Account, account: Account): Account['place'] {
  const a = event.place && entryOf(event.place.toponym);
  const b = account.place && entryOf(account.place.toponym);
  if (!event.place || !a) return account.place;
  if (!account.place || !b || precisionRank(b.precision) >= precisionRank(a.precision)) return event.place;
  return { ...account.place, support: [...account.place.support, event.place.toponym] };
}

function uniteNames<T extends { readonly name: string }>(a: readonly T[], b: readonly T[]): T[] {
  return [...a, ...b.filter((one) => !a.some((other) => other.name === one.name))];
}
