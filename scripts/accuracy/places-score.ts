import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import type { Entry, Span, Toponym } from '../../src/core/model.ts';
import type { GoldDocument, GoldPlace } from '../train-places/read-corpora.ts';

/** Counts of one or more documents; all rates are worked out from these. */
export interface PlacesScore {
  found: number;
  spurious: number;
  missed: number;
  /** End to end: right, wrong, and gold places not got right. */
  right: number;
  wrong: number;
  lost: number;
  /** Gold spans given: how many have a position, how many were resolved right, and the same by GeoNames id. */
  given: number;
  resolved: number;
  withId: number;
  sameId: number;
}

export function emptyScore(): PlacesScore {
  return {
    found: 0,
    spurious: 0,
    missed: 0,
    right: 0,
    wrong: 0,
    lost: 0,
    given: 0,
    resolved: 0,
    withId: 0,
    sameId: 0,
  };
}

export function addScore(into: PlacesScore, score: PlacesScore): void {
  for (const key of Object.keys(score) as (keyof PlacesScore)[]) into[key] += score[key];
}

/** The field's habit: a resolution within 100 miles counts as right. */
const RIGHT_KM = 161;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const located = (gold: GoldPlace): boolean => gold.lat !== null || gold.geonameid !== null;
const entryOf = ({ resolution }: Toponym): Entry | null =>
  resolution.kind === 'resolved' ? resolution.entry : null;
const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

/** Whether a resolution is right: the gold GeoNames id, or a point within 161 km of the gold point. */
export function isRight(gold: GoldPlace, entry: Entry | null): boolean {
  if (!entry) return false;
  if (gold.geonameid !== null && gold.geonameid === entry.geonameId) return true;
  return (
    gold.lat !== null && gold.lon !== null && distanceKm(entry, { lat: gold.lat, lon: gold.lon }) <= RIGHT_KM
  );
}

/** Gold places that count: demonyms do not. */
export function countedPlaces({ places }: GoldDocument): GoldPlace[] {
  return places.filter((place) => !place.demonym);
}

/** Found places that count: neither demonyms nor what the gold leaves out. */
export function countedFound(document: GoldDocument, found: readonly Toponym[]): Toponym[] {
  const keys = new Set(countedPlaces(document).map(keyOf));
  const skip = [...document.ignore, ...document.places.filter((place) => place.demonym)];
  return found
    .filter(({ role }) => role !== 'demonym')
    .filter((o) => keys.has(keyOf(o)) || !skip.some((s) => overlaps(s, o)));
}

/** Scores one document: `found` from raw text, `given` for the gold spans in the order of `countedPlaces`. */
export function scoreDocument(
  document: GoldDocument,
  found: readonly Toponym[],
  given: readonly Toponym[],
): PlacesScore {
  const score = emptyScore();
  const gold = countedPlaces(document);
  const keys = new Set(gold.map(keyOf));
  const out = countedFound(document, found);
  score.found = out.filter((o) => keys.has(keyOf(o))).length;
  score.spurious = out.length - score.found;
  score.missed = gold.length - score.found;
  scoreEndToEnd(score, gold, out);
  gold.forEach((place, i) => {
    if (!located(place)) return;
    const toponym = given[i];
    const entry = toponym ? entryOf(toponym) : null;
    score.given++;
    if (isRight(place, entry)) score.resolved++;
    if (place.geonameid === null) return;
    score.withId++;
    if (entry?.geonameId === place.geonameid) score.sameId++;
  });
  return score;
}

function scoreEndToEnd(score: PlacesScore, gold: readonly GoldPlace[], out: readonly Toponym[]): void {
  const claimed = new Map<number, Toponym>();
  const unplaced = new Set<Toponym>();
  for (const o of out) {
    const index = gold.findIndex((place, i) => !claimed.has(i) && overlaps(o, place));
    const place = gold[index];
    if (!place) continue;
    claimed.set(index, o);
    if (!located(place)) unplaced.add(o);
    else if (isRight(place, entryOf(o))) score.right++;
  }
  const judged = out.filter((o) => entryOf(o) !== null && !unplaced.has(o)).length;
  score.wrong = judged - score.right;
  score.lost = gold.filter(located).length - score.right;
}
