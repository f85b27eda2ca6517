import type { Candidate, Entry, Mention, Resolution } from '../model.ts';
import type { NameGroup } from './ranking/name-group.ts';

/** A place of the article that an unknown name may lie in, and how strongly the text says so. */
interface Container {
  readonly entry: Entry;
  weight: number;
  nearest: number;
}

/** Characters over which the pull of a place in the text falls to a third. */
const REACH = 150;
/** A place that fills this much of an article's attention draws names from anywhere in it. */
const ATTENTION = 0.15;
/** Pull of a place that the text states as the container: stronger than any nearness. */
const STATED = 3;
/** A name that may be no place at all is not placed by its neighbours. */
const LEAST_CERTAINTY = 0.75;
/** Least total pull that is worth an answer. */
const LEAST_WEIGHT = 0.25;
/** What such an answer is worth at best: it says "somewhere in or near", not "here". */
const MOST_CONFIDENCE = 0.5;

/**
 * Places a name that the gazetteer does not know inside the place that the text speaks of round it: "Royal Street" in
 * an article on New Orleans. The answer is the containing place, at its precision and with low confidence; `null`
 * when the article names no place narrow enough.
 */
export function placeWithin(
  group: NameGroup,
  groups: readonly NameGroup[],
  mentions: readonly Mention[],
  resolutions: readonly (Resolution | undefined)[],
): Resolution | null {
  if (!group.mentions.some((i) => (mentions[i]?.certainty ?? 0) >= LEAST_CERTAINTY)) return null;
  const containers = new Map<string, Container>();
  let total = 0;
  for (const other of groups) {
    const resolution = resolutions[other.mentions[0] ?? -1];
    if (
      other === group ||
      resolution?.kind !== 'resolved' ||
      (!isNarrow(resolution.entry) && !group.containers.includes(other))
    ) {
      continue;
    }
    const { entry, confidence } = resolution;
    let weight = group.containers.includes(other) ? STATED * confidence : 0;
    const nearest = leastGap(group, other, mentions);
    for (let k = 0; k < other.mentions.length; k++) {
      total++;
      weight += ATTENTION * confidence;
    }
    weight += confidence * Math.exp(-nearest / REACH);
    const known = containers.get(entry.id);
    if (known) known.weight += weight;
    else containers.set(entry.id, { entry, weight, nearest });
  }
  const ranked = [...containers.values()].sort((a, b) => b.weight - a.weight);
  const best = ranked[0];
  if (!best || best.weight < LEAST_WEIGHT || total === 0) return null;
  const sum = ranked.reduce((all, { weight }) => all + weight, 0);
  const confidence = Math.round((MOST_CONFIDENCE * best.weight * 1000) / sum) / 1000;
  const candidates = ranked.slice(0, 5).map(({ entry, weight }): Candidate => {
    const score = Math.round(weight * 100) / 100;
    return { entry, score, reasons: [{ feature: 'named-nearby', weight: score }] };
  });
  return { kind: 'resolved', entry: best.entry, confidence, candidates };
}

/** Settlements and districts say where; countries and provinces say too little. */
function isNarrow({ featureClass, precision }: Entry): boolean {
  return (
    featureClass !== 'H' &&
    (precision === 'city' || precision === 'admin2' || precision === 'neighbourhood' || precision === 'exact')
  );
}

/** Fewest characters between a mention of the one and of the other: both rise in the text, so one walk meets them. */
function leastGap(left: NameGroup, right: NameGroup, mentions: readonly Mention[]): number {
  let least = Infinity;
  for (let l = 0, r = 0; l < left.mentions.length && r < right.mentions.length;) {
    const a = mentions[left.mentions[l] ?? -1];
    const b = mentions[right.mentions[r] ?? -1];
    least = Math.min(least, gap(a, b));
    if ((a?.start ?? 0) < (b?.start ?? 0)) l++;
    else r++;
  }
  return least;
}

function gap(a: Mention | undefined, b: Mention | undefined): number {
  if (!a || !b) return Infinity;
  return Math.max(0, a.start > b.start ? a.start - b.end : b.start - a.end);
}
