import { t } from './i18n/messages.ts';
import type { MessageKey } from './i18n/message-types.ts';

/** The part of a group of keys that follows its name: 'airstrike' of 'type.airstrike'. */
type Under<Group extends string> = MessageKey extends infer Key
  ? Key extends `${Group}.${infer Rest}`
    ? Rest
    : never
  : never;

/** "airstrike": how readers see the model's 23 types, whose names this layer may not import. */
export function typeWord(type: Under<'type'>): string {
  return t(`type.${type}`);
}

/** "1 airstrike", "30 airstrikes". */
export function countType(type: Under<'types'>, count: number): string {
  return t(`types.${type}`, { count });
}

/** Heading of a family in legends and lists. */
export function familyWord(family: Under<'family'>): string {
  return t(`family.${family}`);
}
