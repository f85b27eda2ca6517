import { chordKm, unitVector } from '../ranking/vectors.ts';
import type { TaggerContext } from './context.ts';
import type { Cover } from './cover.ts';
import { KIND } from './gazetteer-cover.ts';

/** A name that the first look took for a place lends support to names with a namesake near one of its own. */
interface Anchor {
  readonly cover: Cover;
  readonly weight: number;
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
    const namesakes = Math.min(MOST_CANDIDATES, cover.known.matches.length);
    anchors.set(cover.known, { cover, weight: 1 / Math.sqrt(Math.max(1, namesakes)) });
  }
  return [...anchors.values()];
}

function supportOf({ known }: Cover, anchors: readonly Anchor[]): number {
  let missing = 1;
  for (const { cover, weight } of anchors) {
    if (cover.known === known) continue;
    let near = 0;
    for (const a of known.matches.slice(0, MOST_CANDIDATES)) {
      for (const b of cover.known.matches.slice(0, MOST_CANDIDATES)) {
        if (a.entry === b.entry) continue;
        near = Math.max(near, Math.exp(-chordKm(unitVector(a.entry), unitVector(b.entry)) / NEAR_KM));
      }
    }
    missing *= 1 - weight * near;
  }
  return 1 - missing;
}
