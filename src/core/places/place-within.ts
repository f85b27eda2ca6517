import type { Mention } from '../model.ts';
import type { RawCandidate } from './generate-candidates.ts';
import type { NameGroup } from './ranking/name-group.ts';

/** A name that may be no place at all is not placed by its neighbours. */
const LEAST_CERTAINTY = 0.75;
/** Places of the article that are looked at for one unknown name. */
const MOST_PLACES = 12;

/** How the text relates an unknown name to a place that it names. */
export interface Nearby {
  /** Whether the text states the place as the container ("Qwert Street in Aleppo"). */
  readonly stated: boolean;
  /** Fewest characters between the two. */
  readonly gap: number;
  /** Its share of all mentions of places narrow enough. */
  readonly share: number;
  /** Whether it is the first such place of the article. */
  readonly first: boolean;
  /** How sure the article's place is itself. */
  readonly belief: number;
}

/**
 * The places of the article that a name which the gazetteer does not know may lie in or beside: "Royal Street" in an
 * article on New Orleans. Empty when the name may be no place, or when the article names no place narrow enough.
 */
export function candidatesNearby(
  group: NameGroup,
  groups: readonly NameGroup[],
  mentions: readonly Mention[],
): RawCandidate[] {
  if (!group.mentions.some((i) => (mentions[i]?.certainty ?? 0) >= LEAST_CERTAINTY)) return [];
  const places = groups.flatMap((other) => {
    const at = mostBelieved(other);
    const chosen = other.candidates[at];
    if (other === group || !chosen) return [];
    const stated = group.containers.includes(other);
    if (!stated && !isNarrow(chosen)) return [];
    return [
      {
        other,
        entry: chosen.entry,
        stated,
        belief: other.belief[at] ?? 0,
        gap: leastGap(group, other, mentions),
      },
    ];
  });
  const total = places.reduce((sum, { other }) => sum + other.mentions.length, 0);
  const first = Math.min(...places.map(({ other }) => other.mentions[0] ?? Infinity));
  return places
    .sort((a, b) => Number(b.stated) - Number(a.stated) || a.gap - b.gap)
    .slice(0, MOST_PLACES)
    .map(({ other, entry, stated, belief, gap }) => ({
      entry,
      quality: 'near' as const,
      nearby: {
        stated,
        gap,
        belief,
        share: other.mentions.length / total,
        first: other.mentions[0] === first,
      },
    }));
}

function mostBelieved({ belief }: NameGroup): number {
  let best = -1;
  for (let i = 0; i < belief.length; i++) if (best < 0 || (belief[i] ?? 0) > (belief[best] ?? 0)) best = i;
  return best;
}

/** Settlements and districts say where; countries and provinces say too little. */
function isNarrow({ entry: { featureClass, precision } }: RawCandidate): boolean {
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
