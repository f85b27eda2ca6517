import type { Collection } from './collect.ts';
import type { Draft } from './draft.ts';
import { encodePart } from './encode.ts';
import { FOCUS } from './focus.ts';

/** Places of this many people are in the core. */
const CORE_POPULATION = 15_000;
const SEATS = new Set(['PPLC', 'PPLA', 'PPLG']);

/** Bytes of each part by its name: `core`, or the ISO code of a country. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export function splitIntoParts({ drafts, units }: Collection): Parts {
  const groups = new Map<string, Draft[]>([['core', []]]);
  for (const draft of drafts) {
    const part = belongsToCore(draft) ? 'core' : draft.country;
    const group = groups.get(part);
    if (group) group.push(draft);
    else groups.set(part, [draft]);
  }
  const names = [...groups.keys()].sort((a, b) => (a === 'core' ? -1 : b === 'core' ? 1 : a < b ? -1 : 1));
  const provenance =
    'GeoNames 2023-03-05 (CC BY 4.0), Natural Earth, UCDP GED 19.1 (CC BY 4.0), Dateline supplement';
  return new Map(
    names.map((name) => [
      name,
      encodePart(name, provenance, groups.get(name) ?? [], (code) => units.get(code)),
    ]),
  );
}

function belongsToCore(d: Draft): boolean {
  if (d.shardOnly) return false;
  return (
    d.core ||
    (d.featureClass === 'P' && d.population >= CORE_POPULATION) ||
    SEATS.has(d.featureCode) ||
    FOCUS.has(d.country)
  );
}
