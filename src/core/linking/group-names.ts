import type { ActorMention } from '../events/actors/find-actors.ts';
import type { Toponym } from '../model.ts';

/**
 * The place names that are no part of an armed group's name: the second half of "Islamic State of Iraq and the Levant"
 * says nothing of where it struck. Both lists are in the order of the text; runs in linear time.
 */
export function withoutGroupNames(
  toponyms: readonly Toponym[],
  actors: readonly ActorMention[],
): readonly Toponym[] {
  const groups = actors.filter(({ kind }) => kind === 'armed-group');
  let at = 0;
  return toponyms.filter(({ start, end }) => {
    while ((groups[at]?.end ?? Infinity) <= start) at++;
    const group = groups[at];
    return !group || group.start >= end || end > group.end || start < group.start;
  });
}
