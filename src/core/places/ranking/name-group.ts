import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { CueKind } from '../../locales/en/places-cues.ts';
import type { Mention } from '../../model.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import { candidatesInside, type RawCandidate } from '../generate-candidates.ts';
import { candidatesNearby } from '../place-within.ts';
import { lookUpName } from './look-up-name.ts';
import { readRivals, type Rivals } from './rivals.ts';
import { readSurroundings } from './surroundings.ts';
import { unitVector, type Vector } from './vectors.ts';
import type { StatedKind } from './words-round.ts';

/** All mentions of one name in one article, resolved together: one sense an article. */
export interface NameGroup {
  /** The folded name. */
  readonly name: string;
  readonly kind: StatedKind | null;
  /** Indices into the article's mentions. */
  readonly mentions: number[];
  candidates: readonly RawCandidate[];
  /** Whether the gazetteer has no place of this name: its candidates then come from the name's parts and the text. */
  readonly isUnknown: boolean;
  /** Whether the seat of a unit of this name is called "… City" to tell it from the unit. */
  readonly seatHasOwnName: boolean;
  /** Whether the article elsewhere calls the name a province. */
  isProvinceElsewhere: boolean;
  /** Whether the article begins with it, as a dateline or headline does. */
  readonly opens: boolean;
  readonly rivals: Rivals;
  vectors: readonly Vector[];
  /** How many mentions are followed by a word for what only such a place has. */
  readonly cues: Record<CueKind, number>;
  /** Groups stated to contain this one, those it is stated to contain, and those listed beside it. */
  readonly containers: NameGroup[];
  readonly contents: NameGroup[];
  readonly siblings: NameGroup[];
  /** Current probability of each candidate. */
  belief: Float64Array;
}

/** Characters into the article within which a name opens it. */
const OPENING = 60;

/** Groups mentions by name and stated kind, so that a province and its capital of one name stay apart. */
export function groupMentions(
  doc: AnalysedText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): NameGroup[] {
  const groups: NameGroup[] = [];
  // By kind, then by name: a key joined of the two would have to be made and hashed for each mention.
  const byKind = new Map<StatedKind | null, Map<string, NameGroup>>();
  const surroundings = mentions.map((_, i) => readSurroundings(doc, mentions, i));
  const groupOf = mentions.map((mention, i) => {
    const kind = surroundings[i]?.kind ?? null;
    const cue = surroundings[i]?.cue ?? null;
    const known = lookUpName(mention.text, gazetteer);
    let named = byKind.get(kind);
    if (!named) byKind.set(kind, (named = new Map()));
    let group = named.get(known.name);
    if (!group) {
      named.set(known.name, (group = makeGroup({ ...known, kind, opens: mention.start < OPENING })));
      groups.push(group);
    }
    group.mentions.push(i);
    if (cue) group.cues[cue]++;
    return group;
  });
  const provinces = byKind.get('admin1');
  for (const group of groups) {
    group.isProvinceElsewhere = group.kind === null && provinces?.has(group.name) === true;
    for (const kind of CUES) group.cues[kind] = Math.sqrt(group.cues[kind] / group.mentions.length);
  }
  surroundings.forEach(({ container, sibling }, i) => {
    if (container < 0 && sibling < 0) return;
    const group = groupOf[i];
    link(group?.containers, groupOf[container], group);
    link(groupOf[container]?.contents, group, groupOf[container]);
    link(group?.siblings, groupOf[sibling], group);
  });
  return groups;
}

const CUES = ['settlement', 'state', 'country'] as const;

/** A group of its name and candidates; what is not given is empty. */
export function makeGroup(
  given: Pick<NameGroup, 'name' | 'candidates'> &
    Partial<Pick<NameGroup, 'kind' | 'seatHasOwnName' | 'opens' | 'vectors' | 'rivals'>>,
): NameGroup {
  const { candidates } = given;
  return {
    kind: null,
    seatHasOwnName: false,
    opens: false,
    vectors: given.vectors ?? candidates.map(({ entry }) => unitVector(entry)),
    rivals: given.rivals ?? readRivals(candidates),
    ...given,
    mentions: [],
    isProvinceElsewhere: false,
    isUnknown: candidates.length === 0,
    cues: { settlement: 0, state: 0, country: 0 },
    containers: [],
    contents: [],
    siblings: [],
    belief: new Float64Array(candidates.length).fill(1 / Math.max(1, candidates.length)),
  };
}

/**
 * Gives a name that the gazetteer does not know, or knows only in another form, the candidates that its parts and the
 * article's other places suggest. Done last: no other name looks at these.
 */
export function widen(
  group: NameGroup,
  groups: readonly NameGroup[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): void {
  const text = mentions[group.mentions[0] ?? -1]?.text ?? '';
  setCandidates(group, [
    ...group.candidates,
    ...candidatesInside(text, gazetteer),
    ...candidatesNearby(group, groups, mentions),
  ]);
}

/** Puts other candidates in the place of a group's. */
export function setCandidates(group: NameGroup, candidates: readonly RawCandidate[]): void {
  group.candidates = candidates;
  group.vectors = candidates.map(({ entry }) => unitVector(entry));
  group.belief = new Float64Array(candidates.length).fill(1 / Math.max(1, candidates.length));
}

/** Whether the gazetteer knows the name as written. */
export function isKnown({ candidates }: NameGroup): boolean {
  return candidates.some(({ quality }) => quality !== 'variant');
}

function link(
  list: NameGroup[] | undefined,
  other: NameGroup | undefined,
  self: NameGroup | undefined,
): void {
  if (list && other && other !== self && !list.includes(other)) list.push(other);
}
