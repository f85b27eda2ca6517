import { chainAfter, chainBefore } from '../chains.ts';
import { nameEndingAt } from './named.ts';
import { namedList } from './named-list.ts';
import { objectAfter } from './object.ts';
import { adjacentBefore } from './passive.ts';
import type { TollRule } from './rule.ts';

/** Nouns of wide use: "the execution of the plan", "the loss of two tanks" need a noun for people or a name. */
const OF_WIDE_USE: ReadonlySet<string> = new Set([
  'loss',
  'execution',
  'executions',
  'elimination',
  'passing',
  'evacuation',
  'exodus',
  'displacement',
]);

/** "the killing of 12 people", "the murder of Father Luis Ortega", "Ahmad's death". */
export const act: TollRule = (frame, hit) => {
  const { tokens } = frame;
  const noun = tokens[hit.end - 1]?.lower ?? '';
  const link = tokens[hit.end]?.lower;
  if (link !== 'of' && !(link === 'to' && noun.startsWith('injur'))) return possessed(frame, hit.first, noun);
  const k = objectAfter(frame, hit.end + 1);
  if (k !== null) {
    if (OF_WIDE_USE.has(noun) && frame.groups[k]?.group === null) return null;
    return chainAfter(frame, k);
  }
  return OF_WIDE_USE.has(noun) ? null : namedList(frame, hit.end + 1);
};

/** Nouns for one person's violent death. */
const ONE_DEATH: ReadonlySet<string> = new Set([
  'murder',
  'assassination',
  'killing',
  'slaying',
  'martyrdom',
]);

/** "Judge Vidal's murder" */
function possessed(frame: Parameters<TollRule>[0], first: number, noun: string): ReturnType<TollRule> {
  if (!ONE_DEATH.has(noun) || !/^[’'](?:s|S)?$/.test(frame.tokens[first - 1]?.text ?? '')) return null;
  const name = nameEndingAt(frame, first - 1);
  return name && { main: [name], parts: [] };
}

/** "12 deaths", "four confirmed fatalities", "30 injuries". */
export const count: TollRule = (frame, hit) => {
  const k = adjacentBefore(frame, hit.first);
  const group = k === null ? undefined : frame.groups[k];
  if (k === null || !group || (group.style !== 'number' && group.style !== 'vague')) return null;
  return chainBefore(frame, k);
};

/** "12 bodies were found", "the bodies of five children", "a body". */
export const bodies: TollRule = (frame, hit) => {
  const before = adjacentBefore(frame, hit.first);
  if (before !== null && frame.groups[before]?.style === 'number')
    return frame.tokens.some((token) => FOUND.has(token.lower)) ? chainBefore(frame, before) : null;
  if (frame.tokens[hit.end]?.lower !== 'of') return null;
  const k = objectAfter(frame, hit.end + 1);
  const group = k === null ? undefined : frame.groups[k];
  return k !== null && group && group.style !== 'definite' ? chainAfter(frame, k) : null;
};

const FOUND: ReadonlySet<string> = new Set(
  'found recovered retrieved pulled discovered exhumed dug removed unearthed arrived received brought taken collected counted buried'.split(
    ' ',
  ),
);
