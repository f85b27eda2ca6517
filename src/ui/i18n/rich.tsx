import { createElement, Fragment, type ReactNode } from 'react';
import { formatPieces } from './messages.ts';
import type { ArgumentNames, MessageKey, Messages, TagNames } from './message-types.ts';

interface Props<Key extends MessageKey> {
  readonly id: Key;
  readonly values?: Readonly<Record<ArgumentNames<Messages[Key]>, string | number>>;
  /** What stands for each tag: an element's name, or a function of what it encloses. */
  readonly tags: Readonly<Record<TagNames<Messages[Key]>, string | ((inside: ReactNode) => ReactNode)>>;
}

/** A message with markup: an `id`, its values, and what stands for each tag. */
export function Rich<Key extends MessageKey>({ id, values, tags }: Props<Key>) {
  const entries = Object.entries(tags) as [string, string | ((inside: ReactNode) => ReactNode)][];
  const drawn = entries.map(([name, tag]) => [
    name,
    (chunks: ReactNode[]) => {
      const inside = createElement(Fragment, null, ...chunks);
      return typeof tag === 'string' ? createElement(tag, null, inside) : tag(inside);
    },
  ]);
  const pieces = formatPieces<ReactNode>(
    id,
    values ?? {},
    Object.fromEntries(drawn) as Record<string, (chunks: ReactNode[]) => ReactNode>,
  );
  return createElement(Fragment, null, ...pieces);
}
