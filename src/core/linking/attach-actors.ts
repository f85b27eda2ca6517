import { groupBy } from '../text/group-by.ts';
import { assignRoles } from '../events/actors/assign-roles.ts';
import type { ActorMention } from '../events/actors/find-actors.ts';
import { TO_BE_SKIPPED } from '../locales/en/triggers-grammar.ts';
import { statesOf, type StateMention } from './states.ts';
import type { Trigger } from '../events/find-triggers.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Span } from '../model.ts';
import { ATTITUDES, DAY_WORDS, NO_SIDE } from '../locales/en/triggers-claims.ts';
import { VIOLENT, type Account, type ActorLink, type Findings } from './account.ts';

/** Gives each account who did it and to whom, from the words round each of its triggers. */
export function attachActors(accounts: readonly Account[], findings: Findings): Account[] {
  const { doc, views } = findings;
  const actorsIn = groupBy(findings.actors, ({ sentence }) => sentence);
  const statesIn = groupBy(statesOf(findings), ({ sentence }) => sentence);
  return accounts.map((account) => {
    const found: ActorLink[] = [];
    const targets: ActorLink[] = [];
    const view = views[account.sentence];
    const inSentence = actorsIn.get(account.sentence) ?? [];
    for (const trigger of inSentence.length ? account.triggers : []) {
      const near = inSentence.filter(
        (actor) =>
          view &&
          isNear(actor, trigger, view) &&
          !isFought(actor, view) &&
          !onlySpeaks(actor, trigger, account, doc.text),
      );
      const doers = near.filter((actor) => isDoerByForm(actor, trigger, doc.text));
      for (const actor of doers)
        if (actor.kind !== 'civilians') add(found, { name: actor.name, role: 'initiator', span: actor });
      const roles = assignRoles(
        doc,
        trigger,
        near.filter((actor) => !doers.includes(actor) && !overlaps(actor, trigger)),
      );
      const spanOf = (name: string): ActorLink['span'] =>
        inSentence.find((actor) => actor.name === name) ?? { start: trigger.start, end: trigger.end };
      for (const actor of roles.actors) add(found, { ...actor, span: spanOf(actor.name) });
      for (const { name } of roles.targets)
        // Who protests does so; the police that stop them are told of by verbs of their own.
        if (account.type === 'protest' && name === PROTESTERS)
          add(found, { name, role: 'initiator', span: spanOf(name) });
        else add(targets, { name, role: 'party', span: spanOf(name) });
    }
    for (const state of statesIn.get(account.sentence) ?? [])
      if (view && acts(state, account, view))
        add(found, { name: state.name, role: 'initiator', span: state });
    return {
      ...account,
      actors: found.filter(({ name }) => !targets.some((target) => target.name === name)),
      targets,
    };
  });
}

/** Display name of those who demonstrate. */
const PROTESTERS = 'protesters';

function add(links: ActorLink[], link: ActorLink): void {
  if (!links.some((other) => other.name === link.name)) links.push(link);
}

/** A country right before an active verb: "Iran fired", "Turkey has bombed", "Israel today mounted". */
function acts(state: StateMention, account: Account, view: SentenceView): boolean {
  return account.triggers.some((trigger) => {
    const verb = trigger.support ?? trigger;
    if (trigger.use === 'passive' || (trigger.form === 'noun' && !trigger.support) || verb.start < state.end)
      return false;
    const between = view.tokens.filter((token) => token.start >= state.end && token.end <= verb.start);
    return (
      between.length <= 3 &&
      between.every(
        (token) => TO_BE_SKIPPED.has(token.lower) || /ly$/.test(token.lower) || DAY_WORDS.test(token.lower),
      )
    );
  });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "Turkish airstrikes", "an airstrike of the coalition", "suicide bomber": no guess from word order is needed. */
function isDoerByForm(actor: ActorMention, trigger: Trigger, text: string): boolean {
  if (overlaps(actor, trigger)) return actor.kind !== 'unidentified';
  if (trigger.form !== 'noun' || actor.start < trigger.end) return false;
  const pattern = /^(?:airstrike|shelling|rocket-attack)$/.test(trigger.type) ? OF_OR_BY : BY;
  return pattern.test(text.slice(trigger.end, actor.start));
}

const BY = /^\s+by(?:\s+the)?\s*$/i;
const OF_OR_BY = /^\s+(?:of|by)(?:\s+the)?\s*$/i;

/** "The ministry condemned the attack": who speaks of a deed did not do it; bodies and parts of a deed do none. */
function onlySpeaks(actor: ActorMention, trigger: Trigger, { type }: Account, text: string): boolean {
  if (!VIOLENT.has(type)) return false;
  if (actor.kind === 'organisation' || NO_SIDE.test(actor.text)) return true;
  return actor.end <= trigger.start && ATTITUDES.test(text.slice(actor.end, trigger.start));
}

/** "the coalition fighting X": the foe that a name is told by. */
function isFought(actor: Span, view: SentenceView): boolean {
  const at = view.tokens.findIndex((token) => token.end > actor.start);
  return view.tokens
    .slice(Math.max(0, at - 2), at)
    .some((token) => /^(?:fighting|fight|battling|combating|combatting)$/.test(token.lower));
}

/** In the trigger's clause or one beside it. */
function isNear(actor: Span, trigger: Trigger, view: SentenceView): boolean {
  const at = view.tokens.findIndex((token) => token.end > actor.start);
  return Math.abs((view.clause[at] ?? 0) - trigger.clause) <= 1;
}
