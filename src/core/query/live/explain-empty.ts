import { activeConditions, bitOf, type Condition } from '../conditions.ts';
import type { Filter } from '../filter.ts';

export interface Remedy {
  readonly condition: Condition;
  /** Events that come back when this condition alone is cleared. */
  readonly count: number;
}

/**
 * Why nothing is shown: the conditions of which clearing one brings events back, the most fruitful first. Empty when
 * it takes more than one (or when there are no events at all).
 */
export function explainEmpty(filter: Filter, failures: Uint16Array): readonly Remedy[] {
  const remedies = activeConditions(filter).map((condition) => {
    const bit = bitOf(condition);
    let count = 0;
    for (const mask of failures) if (mask === bit) count++;
    return { condition, count };
  });
  return remedies.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
