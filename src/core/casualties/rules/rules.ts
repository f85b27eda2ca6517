import type { CueForm } from '../../locales/en/casualties-cues.ts';
import { active } from './active.ts';
import { act, bodies, count } from './nominal.ts';
import { intransitive, participle } from './passive.ts';
import type { TollRule } from './rule.ts';
import { condition } from './condition.ts';
import { fatally, ownHand, shot } from './shot.ts';
import { toll } from './toll.ts';

/** The rules of each form of cue, in the order in which they are tried. */
export const RULES: Readonly<Record<CueForm, readonly TollRule[]>> = {
  participle: [participle, active],
  active: [active],
  intransitive: [intransitive],
  state: [intransitive],
  act: [act],
  count: [count],
  toll: [toll],
  bodies: [bodies],
  shot: [shot],
  condition: [condition],
  fatally: [fatally],
  'own hand': [ownHand],
};
