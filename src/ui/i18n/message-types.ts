import type { messages } from '../locales/en.ts';

/** English is the measure: the other languages have the same keys (tests/ui/messages.test.ts). */
export type Messages = typeof messages;
export type MessageKey = keyof Messages;

type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | `=${number}`;

/** Names of a message's arguments: "{count, plural, one {# event} other {# events}} in {place}" has count and place. */
export type ArgumentNames<Text extends string> = Text extends `${infer Before}{${infer Rest}`
  ? (Before extends `${string}${Form} ` ? never : NameAtStart<Rest>) | ArgumentNames<Rest>
  : never;

type NameAtStart<Text extends string> = Text extends `${infer Inner}}${string}`
  ? Inner extends `${infer Name},${string}`
    ? OneWord<Name>
    : OneWord<Inner>
  : never;
type OneWord<Name extends string> = Name extends `${string} ${string}` ? never : Name;

/** Names of a message's tags: "<b>{count}</b> shown" has b. */
export type TagNames<Text extends string> = Text extends `${string}</${infer Tag}>${infer Rest}`
  ? Tag | TagNames<Rest>
  : never;

/** No second argument where the message takes none. */
export type Values<Key extends MessageKey> = [ArgumentNames<Messages[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<Messages[Key]>, string | number>>];
