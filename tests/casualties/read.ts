import { combineCasualties } from '../../src/core/casualties/combine-casualties.ts';
import { findCasualties, type CasualtyMention } from '../../src/core/casualties/find-casualties.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Count } from '../../src/core/model.ts';
import { analyse } from '../../src/core/text/analyse.ts';

export function read(text: string): CasualtyMention[] {
  return findCasualties(analyse({ id: 'test', text }, { abbreviations: ABBREVIATIONS }));
}

/** "3", "3-5", "3+" (no upper end), "-5" (no lower end), "?" (neither). */
export function write({ min, max }: Pick<Count, 'min' | 'max'>): string {
  if (min === null) return max === null ? '?' : `-${max}`;
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}-${max}`;
}

/** The mentions that are totals, as "killed 3-5", with "(cumulative)" where so. */
export const totals = (text: string): string[] =>
  read(text)
    .filter(({ part }) => !part)
    .map(
      ({ kind, count, scope }) => `${kind} ${write(count)}${scope === 'cumulative' ? ' (cumulative)' : ''}`,
    );

/** The combined toll of a text, as "killed 3, injured 5+". */
export const toll = (text: string): string =>
  Object.entries(combineCasualties(read(text)).casualties)
    .map(([kind, count]) => `${kind} ${write(count)}`)
    .join(', ');
