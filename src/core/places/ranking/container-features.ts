import type { Entry } from '../../model.ts';
import { broadKindOf } from './entry-kind.ts';
import type { NameGroup } from './name-group.ts';
import type { FeatureRows } from './feature-rows.ts';
import { numbersOf } from './features.ts';
import { chordKm, unitVector } from './vectors.ts';

const F = numbersOf('listed-beside', 'listed-alike', 'container-stated', 'container-differs', 'holds-stated');

/** Features that compare a candidate with the places that the text puts round it, in it or beside it. */
export function emitContainers(group: NameGroup, entry: Entry, rows: FeatureRows): void {
  emitStated(group, entry, rows);
  emitContents(group, entry, rows);
  if (group.siblings.length === 0) return;
  const kind = broadKindOf(entry);
  let beside = 0;
  let same = 0;
  for (const sibling of group.siblings) {
    let alike = 0;
    sibling.candidates.forEach((other, j) => {
      const belief = sibling.belief[j] ?? 0;
      if (other.entry.country === entry.country) beside = Math.max(beside, belief);
      if (broadKindOf(other.entry) === kind) alike += belief;
    });
    same = Math.max(same, alike);
  }
  rows.put(F['listed-beside'], beside);
  rows.put(F['listed-alike'], same);
}

/** "Paris, Texas": a Paris in a Texas. */
function emitStated(group: NameGroup, entry: Entry, rows: FeatureRows): void {
  let inside = 0;
  let areas = 0;
  for (const container of group.containers) {
    container.candidates.forEach((area, j) => {
      if (area.entry.featureClass !== 'A') return;
      const belief = container.belief[j] ?? 0;
      areas = Math.max(areas, belief);
      if (liesIn(entry, area.entry)) inside = Math.max(inside, belief);
    });
  }
  if (areas > 0)
    rows.put(inside > 0 ? F['container-stated'] : F['container-differs'], inside > 0 ? inside : areas);
}

/** The Texas of "Paris, Texas" is one that has a Paris. */
function emitContents(group: NameGroup, entry: Entry, rows: FeatureRows): void {
  let holds = 0;
  for (const content of group.contents) {
    let sum = 0;
    if (entry.featureClass === 'A')
      content.candidates.forEach((inner, j) => {
        if (liesIn(inner.entry, entry)) sum += content.belief[j] ?? 0;
      });
    holds = Math.max(holds, sum);
  }
  if (group.contents.length > 0) rows.put(F['holds-stated'], holds);
}

/** Whether an entry lies in an area as far as the gazetteer's units tell. */
export function liesIn(entry: Entry, area: Entry): boolean {
  if (entry === area || entry.country === null || entry.country !== area.country) return false;
  if (area.precision === 'country') return true;
  if (area.featureCode === 'ADM1') return entry.admin1 === area.admin1 || entry.admin1 === area.name;
  return (
    entry.admin1 === area.admin1 &&
    chordKm(unitVector(entry), unitVector(area)) < Math.max(60, 2 * area.radiusKm)
  );
}
