import type { Trigger } from '../events/find-triggers.ts';
import { hasNearby, type SentenceView } from '../events/sentence-view.ts';
import type { WordClass } from '../locales/en/triggers-classes.ts';
import {
  DETERMINERS,
  HYPOTHETICAL_CUES,
  MODALS,
  NEGATION,
  PREPOSITIONS,
} from '../locales/en/triggers-grammar.ts';

/** Tokens on either side in which weapons, fighters and victims are looked for. */
const REACH = 8;
/** Who and what makes a frame of violence, and who speaks against one. */
const PARTIES: readonly WordClass[] = [
  'aircraft',
  'artillery',
  'rocket',
  'bomb',
  'bombCarrier',
  'suicide',
  'chemical',
  'gun',
  'armed',
  'people',
  'territory',
  'troops',
  'protesters',
  'delegates',
  'sport',
  'labour',
  'business',
  'crimeCourt',
  'weaponHaul',
  'property',
  'space',
];

/** The words right round a trigger: its grammar, and who and what stands beside it. */
export function frameOf({ from, to, form }: Trigger, view: SentenceView): string[] {
  const word = (i: number): string => view.tokens[i]?.lower ?? '';
  const before = view.tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  const after = view.tokens.slice(to, to + 3).map(({ lower }) => lower);
  return [
    ...PARTIES.filter((party) => hasNearby(view, from, to, [party], REACH)).map((party) => `near ${party}`),
    ...(before.includes('had') ? ['had before'] : []),
    ...([...before, ...after].some((lower) => MODALS.has(lower)) ? ['modal'] : []),
    ...(before.some((lower) => NEGATION.has(lower)) ? ['negation before'] : []),
    ...(view.tokens.some(({ lower }) => HYPOTHETICAL_CUES.has(lower)) ? ['hypothetical'] : []),
    ...(view.tokens.some(({ text }) => text === '?') ? ['question'] : []),
    ...(/^[“"‘]$/.test(view.tokens[0]?.text ?? '') ? ['quoted'] : []),
    ...(PREPOSITIONS.has(word(to)) ? [`${form} ${word(to)}`] : []),
    ...(DETERMINERS.has(word(from - 1)) ? [`${word(from - 1)} before`] : []),
    ...(view.isPlace(from - 1) ? ['after a place'] : []),
    ...(view.isPlace(to) ? ['before a place'] : []),
    ...(view.tokens[to]?.kind === 'number' ? ['before a number'] : []),
    ...(view.tokens[to]?.kind === 'mark' ? ['ends a phrase'] : []),
  ];
}
