import type { AnalysedText } from '../text/analyse.ts';
import { tokensOf } from '../text/analyse.ts';
import type { Token } from '../text/tokens.ts';
import { findGroups, type PersonGroup } from './find-groups.ts';

/** How many sentences back "the soldiers" may point. */
const REACH = 4;

/** "Nine soldiers … The soldiers were wounded": the count of the group that a definite plural points back to. */
export function resolveDefinite(
  doc: AnalysedText,
  sentence: number,
  tokens: readonly Token[],
  group: PersonGroup,
): number | null {
  if (group.style !== 'plural' || !/^(?:the|these|those)$/.test(tokens[group.first]?.lower ?? ''))
    return null;
  const noun = tokens[group.end - 1]?.lower ?? '';
  const start = tokens[group.first]?.start ?? 0;
  for (let back = sentence; back >= Math.max(0, sentence - REACH); back--) {
    const earlier = tokensOf(doc, back).filter(({ end }) => end <= start);
    if (!earlier.some(({ lower }) => lower === noun)) continue;
    const counted = findGroups(earlier, []).filter(
      (one) => one.style === 'number' && earlier[one.end - 1]?.lower === noun,
    );
    const last = counted.at(-1);
    if (last?.min != null && last.min === last.max) return last.min;
  }
  return null;
}
