import { assignRoles } from '../events/actors/assign-roles.ts';
import type { Account, ActorLink, Findings } from './account.ts';

/** Gives each account who did it and to whom, from the words round each of its triggers. */
export function attachActors(accounts: readonly Account[], { doc, actors }: Findings): Account[] {
  return accounts.map((account) => {
    const found: ActorLink[] = [];
    const targets: ActorLink[] = [];
    const inSentence = actors.filter((actor) => actor.sentence === account.sentence);
    for (const trigger of inSentence.length ? account.triggers : []) {
      const roles = assignRoles(doc, trigger, inSentence);
      const spanOf = (name: string): ActorLink['span'] =>
        inSentence.find((actor) => actor.name === name) ?? { start: trigger.start, end: trigger.end };
      for (const actor of roles.actors) add(found, { ...actor, span: spanOf(actor.name) });
      for (const { name } of roles.targets) add(targets, { name, role: 'party', span: spanOf(name) });
    }
    return {
      ...account,
      actors: found.filter(({ name }) => !targets.some((target) => target.name === name)),
      targets,
    };
  });
}

function add(links: ActorLink[], link: ActorLink): void {
  if (!links.some((other) => other.name === link.name)) links.push(link);
}
