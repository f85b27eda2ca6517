import { POSSESSIVES } from '../../locales/en/casualties-people.ts';
import type { Chain } from '../chains.ts';
import type { PersonGroup } from '../find-groups.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { namedAfter } from './named.ts';

/** Longest apposition between a name and the "and" behind it, in tokens. */
const REACH = 16;
/** Words that end a list of names. */
const ENDS: ReadonlySet<string> = new Set(
  'by in on at near said says when while that were was is are after before during today yesterday'.split(' '),
);

/** "the murder of Rosa Vidal, a judge, and of her clerk": the person named first and who an "and" adds. */
export function namedList(frame: SentenceFrame, at: number): Chain | null {
  const first = namedAfter(frame, at);
  if (!first) return null;
  const people = [first];
  for (let next = another(frame, first.end); next && people.length < 8; next = another(frame, next.end))
    people.push(next);
  return { main: people, parts: [] };
}

/** The next person of the list after token `at`. */
function another(frame: SentenceFrame, at: number): PersonGroup | null {
  for (let i = at; i < at + REACH; i++) {
    const word = frame.tokens[i]?.lower ?? '';
    if (frame.cueAt[i] || ENDS.has(word) || word === '.' || word === ':') return null;
    const next = frame.groups[frame.groupFrom.get(i + 1) ?? -1];
    // "him, his two wives and six children"
    if (word === ',' && next && POSSESSIVES.has(frame.tokens[i + 1]?.lower ?? ''))
      return next.min === null ? null : next;
    if (word !== 'and' && word !== ';') continue;
    const from = frame.tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1;
    const group = frame.groups[frame.groupFrom.get(from) ?? -1];
    if (group) return group.max === 1 || group.style === 'number' ? group : null;
    return namedAfter(frame, from);
  }
  return null;
}
