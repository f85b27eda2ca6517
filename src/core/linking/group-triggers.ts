import type { Trigger } from '../events/find-triggers.ts';
import { VIOLENT, type Account } from './account.ts';

/** Accounts of one article: the triggers of each sentence, grouped so that one event is told once. */
export function groupTriggers(triggers: readonly Trigger[]): Account[] {
  const bySentence = new Map<number, Trigger[]>();
  for (const trigger of triggers) {
    const list = bySentence.get(trigger.sentence) ?? [];
    list.push(trigger);
    bySentence.set(trigger.sentence, list);
  }
  return [...bySentence.values()].flatMap(groupSentence);
}

function groupSentence(triggers: readonly Trigger[]): Account[] {
  const groups: Trigger[][] = [];
  const causes = triggers.filter((trigger) => !trigger.effect);
  for (const trigger of causes) {
    const home = groups.find((group) => group.some((other) => sameTelling(other, trigger)));
    if (home) home.push(trigger);
    else groups.push([trigger]);
  }
  const lone: Trigger[] = [];
  for (const trigger of triggers.filter((candidate) => candidate.effect)) {
    const home = homeOfEffect(trigger, groups);
    if (home) home.push(trigger);
    else lone.push(trigger);
  }
  if (lone.length) groups.push(lone);
  return groups
    .map((group) => accountOf(group.sort((a, b) => a.start - b.start)))
    .sort((a, b) => first(a) - first(b));
}

const first = (account: Account): number => account.triggers[0]?.start ?? 0;

/** Two triggers of one sentence that tell of one event. */
function sameTelling(a: Trigger, b: Trigger): boolean {
  if (a.type === 'threat' && b.status === 'planned' && VIOLENT.has(b.type)) return true;
  if ((a.status === 'planned') !== (b.status === 'planned')) return false;
  const apart = Math.abs(a.from - b.from);
  if (a.type === b.type) {
    if (a.clause === b.clause || a.definite || b.definite) return true;
    return apart <= 12 && (a.form === 'noun' || b.form === 'noun');
  }
  if (!VIOLENT.has(a.type) || !VIOLENT.has(b.type))
    return a.clause === b.clause && apart <= 3 && a.type !== 'siege' && isTalk(a) && isTalk(b);
  if (a.generic || b.generic)
    return a.clause === b.clause || apart <= 10 || (a.generic && a.definite) || (b.generic && b.definite);
  return (
    SAME_BLOW.some((kinds) => kinds.includes(a.type) && kinds.includes(b.type)) &&
    (a.clause === b.clause || apart <= 8)
  );
}

const isTalk = (trigger: Trigger): boolean =>
  trigger.type === 'negotiation' || trigger.type === 'ceasefire' || trigger.type === 'surrender';

/** Kinds that one sentence gives to one and the same blow. */
const SAME_BLOW = [
  ['bombing', 'suicide-bombing'],
  ['shelling', 'rocket-attack'],
  ['shooting', 'killing'],
  ['airstrike', 'rocket-attack'],
  ['airstrike', 'shelling'],
  ['bombing', 'airstrike'],
  ['chemical-attack', 'airstrike'],
  ['bombing', 'killing'],
  ['shooting', 'clash'],
];

/** The event that did it: the nearest violent group, the own clause first. */
function homeOfEffect(effect: Trigger, groups: readonly Trigger[][]): Trigger[] | null {
  let home: Trigger[] | null = null;
  let best = Infinity;
  for (const group of groups) {
    for (const trigger of group) {
      if (!VIOLENT.has(trigger.type) && trigger.type !== 'protest' && trigger.type !== 'abduction') continue;
      if ((trigger.status === 'planned') !== (effect.status === 'planned')) continue;
      const cost =
        (trigger.backdrop ? 25 : 0) +
        Math.abs(trigger.from - effect.from) +
        8 * Math.abs(trigger.clause - effect.clause);
      if (cost < best && cost < 60) {
        best = cost;
        home = group;
      }
    }
  }
  return home;
}

/** The account that triggers of one telling make; the list is never empty. */
export function accountOf(triggers: readonly Trigger[]): Account {
  const causes = triggers.filter((trigger) => !trigger.effect);
  const deeds = causes.filter((trigger) => trigger.type !== 'threat');
  const specific = (deeds.length ? deeds : causes).filter((trigger) => !trigger.generic);
  const head = specific[0] ?? deeds[0] ?? causes[0] ?? triggers[0];
  if (!head) throw new Error('a group of triggers is never empty');
  return {
    triggers,
    type: strongest(specific) ?? head.type,
    status: head.status,
    sentence: head.sentence,
    definite:
      causes.length > 0 &&
      causes.every((trigger) => trigger.definite || trigger.generic) &&
      causes.some((trigger) => trigger.definite),
    generic: causes.length > 0 && specific.length === 0,
    effect: causes.length === 0,
    place: null,
    date: null,
    tolls: [],
    actors: [],
    targets: [],
    attribution: [],
  };
}

/** "car bomb … suicide attack" is a suicide bombing, "shot and murdered" a shooting, "gas … air strikes" a chemical attack. */
function strongest(triggers: readonly Trigger[]): Trigger['type'] | null {
  for (const type of ['chemical-attack', 'suicide-bombing'] as const) {
    if (triggers.some((trigger) => trigger.type === type)) return type;
  }
  const shot = triggers.find((trigger) => trigger.type === 'shooting');
  if (shot && triggers.some((trigger) => trigger.type === 'killing')) return 'shooting';
  return null;
}
