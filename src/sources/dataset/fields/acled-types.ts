import type { EventType } from '../../../core/model.ts';
import { remember } from './remember.ts';

export interface TypeOfOurs {
  readonly type: EventType;
  /** Whether our type says the same; otherwise it is the nearest, and the dataset's own name is shown. */
  readonly same: boolean;
}

const same = (type: EventType): TypeOfOurs => ({ type, same: true });
const nearest = (type: EventType): TypeOfOurs => ({ type, same: false });

/** ACLED's sub-events (codebook of 2023), folded, to ours. */
const SUB_EVENTS: Readonly<Record<string, TypeOfOurs>> = {
  'armed clash': same('clash'),
  'government regains territory': same('territory-change'),
  'non state actor overtakes territory': same('territory-change'),
  'non violent transfer of territory': same('territory-change'),
  'chemical weapon': same('chemical-attack'),
  'air drone strike': same('airstrike'),
  'suicide bomb': same('suicide-bombing'),
  'shelling artillery missile attack': same('shelling'),
  'remote explosive landmine ied': same('bombing'),
  grenade: nearest('bombing'),
  'sexual violence': nearest('killing'),
  attack: nearest('killing'),
  'abduction forced disappearance': same('abduction'),
  'peaceful protest': same('protest'),
  'protest with intervention': same('protest'),
  'excessive force against protesters': same('protest'),
  'violent demonstration': same('protest'),
  'mob violence': nearest('protest'),
  agreement: same('negotiation'),
  arrests: same('arrest'),
  'change to group activity': nearest('statement'),
  'disrupted weapons use': nearest('statement'),
  'headquarters or base established': nearest('statement'),
  'looting property destruction': nearest('statement'),
  other: nearest('statement'),
};

/** Event types of before 2019, which had no sub-events. They name no weapon, so none is given. */
const OLD_EVENTS: Readonly<Record<string, TypeOfOurs>> = {
  'battle no change of territory': same('clash'),
  'battle government regains territory': same('territory-change'),
  'battle non state actor overtakes territory': same('territory-change'),
  'headquarters or base established': nearest('statement'),
  'strategic development': nearest('statement'),
  'riots protests': same('protest'),
  'violence against civilians': nearest('killing'),
  'non violent transfer of territory': same('territory-change'),
  'remote violence': nearest('bombing'),
  battles: same('clash'),
  'explosions remote violence': nearest('bombing'),
  protests: same('protest'),
  riots: same('protest'),
  'strategic developments': nearest('statement'),
};

/** Our type for an ACLED row; `null` for names that its codebooks do not have. */
export function typeOfAcled(eventType: string, subEventType: string): TypeOfOurs | null {
  return subEvent(subEventType) ?? oldEvent(eventType);
}

const subEvent = remember((name) => SUB_EVENTS[foldName(name)] ?? null);
const oldEvent = remember((name) => OLD_EVENTS[foldName(name)] ?? null);

/** "Abduction/forced disappearance" and "abduction / forced  disappearance" alike. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
