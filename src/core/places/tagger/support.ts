import type { Entry } from '../../model.ts';
import { chordKm, unitVector, type Vector } from '../ranking/vectors.ts';
import type { TaggerContext } from './context.ts';
import type { Cover } from './cover.ts';
import { KIND } from './gazetteer-cover.ts';

/** A name that the first look took for a place lends support to names with a namesake near one of its own. */
interface Anchor {
  readonly cover: Cover;
  readonly weight: number;
  readonly namesakes: readonly Namesake[];
}

interface Namesake {
  readonly entry: Entry;
  readonly vector: Vector;
}

const NEAR_KM = 60;
/** Candidates compared per name, most populous first, and anchors per article: bounds the work. */
const MOST_CANDIDATES = 12;
const MOST_ANCHORS = 24;
const LEAST_BELIEF = 0.5;

/**
 * How well a name of the gazetteer fits the places that the article is about, 0 to 1, by the gazetteer's knowledge of
 * it: "Eagle" is a bird in most articles, and a town in one that speaks of its neighbours.
 */
export function findSupport(context: TaggerContext, belief: Float32Array): Map<unknown, number> {
  const anchors = findAnchors(context, belief);
  const support = new Map<unknown, number>();
  for (const cover of context.coverOf) {
    if (cover && !support.has(cover.known)) support.set(cover.known, supportOf(cover, anchors));
  }
  return support;
}

function findAnchors({ coverOf }: TaggerContext, belief: Float32Array): Anchor[] {
  const anchors = new Map<unknown, Anchor>();
  for (let i = 0; i < coverOf.length && anchors.size < MOST_ANCHORS; i++) {
    const cover = coverOf[i];
    if (!cover || cover.from !== i || (belief[i] ?? 0) < LEAST_BELIEF || anchors.has(cover.known)) continue;
    if (cover.known.kinds & KIND.country) continue;
    const namesakes = namesakesOf(cover);
    anchors.set(cover.known, { cover, weight: 1 / Math.sqrt(Math.max(1, namesakes.length)), namesakes });
  }
  return [...anchors.values()];
}

function namesakesOf({ known }: Cover): Namesake[] {
  return known.matches.slice(0, MOST_CANDIDATES).map(({ entry }) => ({ entry, vector: unitVector(entry) }));
}

function supportOf(cover: Cover, anchors: readonly Anchor[]): number {
  const own = namesakesOf(cover);
  let missing = 1;
  for (const anchor of anchors) {
    if (anchor.cover.known === cover.known) continue;
    missing *= 1 - anchor.weight * Math.exp(-leastKm(own, anchor.namesakes) / NEAR_KM);
  }
  return 1 - missing;
}

/** Distance of the two nearest places that bear the one name and the other. */
function leastKm(left: readonly Namesake[], right: readonly Namesake[]): number {
  let least = Infinity;
  for (const a of left) {
    for (const b of right) {
      if (a.entry !== b.entry) least = Math.min(least, chordKm(a.vector, b.vector));
    }
  }
  return least;
}
