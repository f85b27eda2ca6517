import {
  ACTIVE_VERBS,
  BE_FORMS,
  BLAME_VERBS,
  LOOSE_LINKS,
  CLAIM_VERBS,
  DENY_VERBS,
  TAKE_VERBS,
  TAKING_VERBS,
  REPORT_VERBS,
  TARGET_LINKS,
  TWO_SIDED,
} from '../../locales/en/actor-roles.ts';
import type { Actor, Evidence, Span } from '../../model.ts';
import { tokensOf, type AnalysedText } from '../../text/analyse.ts';
import type { Token } from '../../text/tokens.ts';
import type { ActorMention } from './find-actors.ts';

export interface Roles {
  readonly actors: Actor[];
  readonly targets: { readonly name: string }[];
  readonly evidence: Evidence[];
}

type Role = Actor['role'] | 'target';

/** Who did the trigger's deed, to whom, and who claims, denies or is blamed, from the words around it. */
export function assignRoles(
  doc: AnalysedText,
  trigger: Span & { readonly sentence: number },
  actors: readonly ActorMention[],
): Roles {
  const tokens = tokensOf(doc, trigger.sentence);
  const roles = new Map<string, Role>();
  const evidence: Evidence[] = [];
  for (const actor of actors) {
    if (actor.sentence !== trigger.sentence) continue;
    const role = roleOf(tokens, trigger, actor);
    if (!role || roles.has(actor.name)) continue;
    roles.set(actor.name, role);
    evidence.push({
      start: actor.start,
      end: actor.end,
      text: actor.text,
      kind: role === 'target' ? 'target' : 'actor',
    });
  }
  return {
    actors: [...roles].flatMap(([name, role]) => (role === 'target' ? [] : [{ name, role }])),
    targets: [...roles].flatMap(([name, role]) => (role === 'target' ? [{ name }] : [])),
    evidence,
  };
}

function roleOf(tokens: readonly Token[], trigger: Span, actor: ActorMention): Role | null {
  if (actor.kind === 'monitor') return null;
  const stated = statedRole(tokens, actor);
  if (stated) return stated;
  const twoSided = tokens.some(
    (token) => token.start >= trigger.start && token.end <= trigger.end && TWO_SIDED.has(token.lower),
  );
  if (twoSided) return actor.kind === 'civilians' ? 'target' : 'party';
  return actor.end <= trigger.start ? roleBefore(tokens, trigger, actor) : roleAfter(tokens, trigger, actor);
}

const between = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  tokens.filter((token) => token.start >= from && token.end <= to);

/** "ISIS claimed responsibility", "the attack was blamed on", "Turkey denied". */
function statedRole(tokens: readonly Token[], actor: ActorMention): Role | null {
  const after = tokens
    .filter((token) => token.start >= actor.end)
    .slice(0, 4)
    .map(({ lower }) => lower);
  const before = tokens
    .filter((token) => token.end <= actor.start)
    .slice(-4)
    .map(({ lower }) => lower);
  const claims =
    after.some((word) => CLAIM_VERBS.has(word)) || after.slice(0, 2).some((word) => TAKE_VERBS.has(word));
  if (claims && tokens.some(({ lower }) => lower === 'responsibility')) return 'claimed';
  if (before.some((word) => CLAIM_VERBS.has(word)) && before.includes('by')) return 'claimed';
  if (after.slice(0, 2).some((word) => DENY_VERBS.has(word))) return 'denied';
  if (before.some((word) => BLAME_VERBS.has(word))) return 'blamed';
  if (after.slice(0, 3).some((word) => BE_FORMS.has(word)) && after.some((word) => BLAME_VERBS.has(word)))
    return 'blamed';
  return null;
}

/** The actor stands before the trigger: the doer, unless the verb is passive or only tells what the actor said. */
function roleBefore(tokens: readonly Token[], trigger: Span, actor: ActorMention): Role | null {
  const gap = between(tokens, actor.end, trigger.start);
  const previous = tokens.filter((token) => token.end <= actor.start).at(-1)?.lower ?? '';
  if (gap.some(({ lower }) => REPORT_VERBS.has(lower))) return null;
  const passive = gap.some(({ lower }) => BE_FORMS.has(lower));
  if (gap.length === 0) return actor.kind === 'civilians' ? 'target' : 'initiator';
  if (passive) return previous === 'by' ? 'initiator' : 'target';
  if (TARGET_LINKS.has(previous) && gap.some(({ text }) => text === ',')) return 'target';
  return actor.kind === 'civilians' ? null : 'initiator';
}

/** The actor stands after the trigger: "by" makes the doer, a verb or "against" the one done to. */
function roleAfter(tokens: readonly Token[], trigger: Span, actor: ActorMention): Role | null {
  const gap = between(tokens, trigger.end, actor.start);
  const last = gap.filter(({ kind }) => kind === 'word').slice(-3);
  if (last.some(({ lower }) => lower === 'by')) return 'initiator';
  if (gap.some(({ lower }) => REPORT_VERBS.has(lower))) return null;
  const next = tokens.find((token) => token.start >= actor.end)?.lower ?? '';
  if (REPORT_VERBS.has(next)) return null;
  if (last.some(({ lower }) => TARGET_LINKS.has(lower)) || gap.length === 0) return 'target';
  if (
    last.some(({ lower }) => lower === 'from') &&
    tokens.some((token) => token.start === trigger.start && TAKING_VERBS.has(token.lower))
  )
    return 'target';
  const at = tokens.findIndex((token) => token.start >= trigger.start && token.end <= trigger.end);
  const isObject =
    gap.length <= 4 && !gap.some(({ lower }) => LOOSE_LINKS.has(lower)) && !isPassive(tokens, at);
  return isObject && ACTIVE_VERBS.has(tokens[at]?.lower ?? '') ? 'target' : null;
}

/** "were killed", "had also been shot": who stands behind such a verb without "by" is not its object. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => BE_FORMS.has(lower));
}
