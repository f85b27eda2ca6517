import type { RawCandidate } from '../generate-candidates.ts';
import { broadKindOf } from './entry-kind.ts';
import { prominence } from './own-features.ts';

/** What the candidates of one name are as a field. Populations are logarithms. */
export interface Rivals {
  readonly most: number;
  readonly mostIn: ReadonlyMap<string | null, number>;
  readonly country: boolean;
  readonly admin1: boolean;
}

/** Looks over all candidates of a name. */
export function readRivals(candidates: readonly RawCandidate[]): Rivals {
  const mostIn = new Map<string | null, number>();
  let most = 0;
  for (const { entry } of candidates) {
    const log = prominence(entry);
    most = Math.max(most, log);
    mostIn.set(entry.country, Math.max(mostIn.get(entry.country) ?? 0, log));
  }
  const has = (kind: string): boolean => candidates.some(({ entry }) => broadKindOf(entry) === kind);
  return { most, mostIn, country: has('country'), admin1: has('admin1') };
}
