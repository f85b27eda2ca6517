import { MISHAP_CUES, NATURAL_DEATH, VEHICLES, VEHICLE_ENDS } from '../locales/en/triggers-grammar.ts';
import { hasNearby, type SentenceView } from './sentence-view.ts';

/** Tokens on either side in which an accident or a weapon is looked for. */
const REACH = 14;

/** Deaths in floods, crashes and epidemics are no events of conflict unless a weapon or fighter is named beside them. */
export function isMishap(view: SentenceView, from: number, to: number): boolean {
  for (let i = Math.max(0, from - REACH); i < Math.min(view.tokens.length, to + REACH); i++) {
    if (MISHAP_CUES.has(view.tokens[i]?.lower ?? '') || isCrash(view, i))
      return !hasNearby(view, from, to, ['bomb', 'gun', 'artillery', 'rocket', 'troops', 'suicide'], REACH);
  }
  return false;
}

/** "a lorry hit a bus", "was hit by a car": no one aimed. */
function isCrash({ tokens }: SentenceView, i: number): boolean {
  if (!/^(?:hit|hits|struck|strikes)$/.test(tokens[i]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => VEHICLES.has(lower));
  const after = tokens.slice(i + 1, i + 4).map(({ lower }) => lower);
  const by = after[0] === 'by' && after.some((lower) => VEHICLES.has(lower));
  return by || (before && after.some((lower) => VEHICLES.has(lower) || VEHICLE_ENDS.has(lower)));
}

/** "died in Tampa, aged 78", "had died of heart failure": whatever the dead once did. */
export function isNaturalDeath({ tokens }: SentenceView): boolean {
  return tokens.some(
    ({ lower }, i) =>
      NATURAL_DEATH.has(lower) ||
      (lower === 'aged' && tokens[i + 1]?.kind === 'number') ||
      (lower === 'age' && tokens[i + 1]?.lower === 'of'),
  );
}

/** What boilers, volcanoes and those who live near them do as well. */
export const OF_MISHAPS: ReadonlySet<string> = new Set(['explode', 'flee', 'evacuate', 'displace']);
