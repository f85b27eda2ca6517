import { adjacentBefore } from './passive.ts';
import type { TollRule } from './rule.ts';

/** How far after "death toll" its number may stand, in tokens. */
const REACH = 28;
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'to at of is was were stands stood reached reaches reaching hit hits passed passes passing past as exceeded exceeds exceeding surpassed surpassing now : topped topping climbed rose be being estimated'.split(
    ' ',
  ),
);

/** "the death toll from the blast rose to 112", "a death toll of 45", "raising to 18 the number of dead". */
export const toll: TollRule = (frame, hit) => {
  const { tokens, groups } = frame;
  if (isLoose(frame, hit)) return null;
  for (const group of groups) {
    if (group.first < hit.end || group.style !== 'number') continue;
    if (group.first > hit.end + REACH) break;
    if (!opensItself(frame, group) && !BEFORE_NUMBER.has(tokens[group.first - 1]?.lower ?? '')) continue;
    return { main: [risenTo(frame, group)], parts: [] };
  }
  return tollBefore(frame, hit.first);
};

/** "raising to 18 the death toll": the number stands before. */
function tollBefore(frame: Parameters<TollRule>[0], first: number): ReturnType<TollRule> {
  let at = first;
  while (at > 0 && /^(?:the|overall|total|official|a|confirmed)$/.test(frame.tokens[at - 1]?.lower ?? ''))
    at--;
  const k = adjacentBefore(frame, at);
  const group = k === null ? undefined : frame.groups[k];
  if (!group || group.style !== 'number') return null;
  return frame.tokens[group.first - 1]?.lower === 'to' ? { main: [group], parts: [] } : null;
}

/** "figure" and "number" tell of deaths only in "put the figure at". */
function isLoose(frame: Parameters<TollRule>[0], hit: Parameters<TollRule>[1]): boolean {
  if (!/^(?:figure|number)$/.test(frame.tokens[hit.end - 1]?.lower ?? '')) return false;
  const put = frame.tokens
    .slice(Math.max(0, hit.first - 2), hit.first)
    .some(({ lower }) => /^put(?:s|ting)?$/.test(lower));
  return !put || frame.tokens[hit.end]?.lower !== 'at';
}

type Group = Parameters<TollRule>[0]['groups'][number];

/** "rose from 50 to 112": a change, not a range. */
const isRise = (frame: Parameters<TollRule>[0], group: Group): boolean =>
  frame.tokens[group.first]?.lower === 'from' && group.min !== group.max;

/** "between 500 and 1,300", "from 50 to 112". */
const opensItself = (frame: Parameters<TollRule>[0], group: Group): boolean =>
  group.min !== group.max && /^(?:from|between)$/.test(frame.tokens[group.first]?.lower ?? '');

/** The later figure of a change. */
const risenTo = (frame: Parameters<TollRule>[0], group: Group): Group =>
  isRise(frame, group) ? { ...group, min: group.max } : group;
