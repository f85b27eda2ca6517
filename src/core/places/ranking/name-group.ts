import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../../model.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import { generateCandidates, type RawCandidate } from '../generate-candidates.ts';
import { readSurroundings, type StatedKind } from './surroundings.ts';
import { unitVector, type Vector } from './vectors.ts';

/** All mentions of one name in one article, resolved together: one sense an article. */
export interface NameGroup {
  readonly key: string;
  /** The folded name. */
  readonly name: string;
  readonly kind: StatedKind | null;
  /** Indices into the article's mentions. */
  readonly mentions: number[];
  readonly candidates: readonly RawCandidate[];
  /** Whether the seat of a unit of this name is called "… City" to tell it from the unit. */
  readonly seatHasOwnName: boolean;
  readonly vectors: readonly Vector[];
  /** Groups stated to contain this one, and groups listed beside it. */
  readonly containers: NameGroup[];
  readonly siblings: NameGroup[];
  /** Current probability of each candidate. */
  belief: Float64Array;
}

/** Groups mentions by name and stated kind, so that a province and its capital of one name stay apart. */
export function groupMentions(
  doc: AnalysedText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  const surroundings = mentions.map((_, i) => readSurroundings(doc, mentions, i));
  const groupOf = mentions.map((mention, i) => {
    const kind = surroundings[i]?.kind ?? null;
    const name = foldName(mention.text);
    const key = `${name}|${kind ?? ''}`;
    let group = groups.get(key);
    if (!group) {
      const candidates = generateCandidates(mention.text, gazetteer);
      const vectors = candidates.map(({ entry }) => unitVector(entry));
      const belief = new Float64Array(candidates.length).fill(1 / Math.max(1, candidates.length));
      const seatHasOwnName = gazetteer
        .lookupKey(`${name} city`)
        .some((m) => candidates.some((c) => c.entry === m.entry));
      group = {
        key,
        name,
        kind,
        mentions: [],
        candidates,
        seatHasOwnName,
        vectors,
        containers: [],
        siblings: [],
        belief,
      };
      groups.set(key, group);
    }
    group.mentions.push(i);
    return group;
  });
  mentions.forEach((_, i) => {
    const { container, sibling } = surroundings[i] ?? { container: -1, sibling: -1 };
    const group = groupOf[i];
    link(group?.containers, groupOf[container], group);
    link(group?.siblings, groupOf[sibling], group);
  });
  return [...groups.values()];
}

function link(
  list: NameGroup[] | undefined,
  other: NameGroup | undefined,
  self: NameGroup | undefined,
): void {
  if (list && other && other !== self && !list.includes(other)) list.push(other);
}
