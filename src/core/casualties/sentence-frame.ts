import { AND_LINKS, COMPLEMENTS, PART_LINKS } from '../locales/en/casualties-grammar.ts';
import type { Token } from '../text/tokens.ts';
import type { CueHit } from './find-cues.ts';
import { findGroups, type PersonGroup } from './find-groups.ts';

/** One sentence with all that the toll rules look at; the tables make every look-up one step. */
export interface SentenceFrame {
  readonly tokens: readonly Token[];
  readonly cues: readonly CueHit[];
  readonly groups: readonly PersonGroup[];
  /** True for tokens inside a cue. */
  readonly cueAt: readonly boolean[];
  /** The cue that begins at a token. */
  readonly cueFrom: ReadonlyMap<number, CueHit>;
  /** Index of the group that begins, or ends, at a token. */
  readonly groupFrom: ReadonlyMap<number, number>;
  readonly groupTo: ReadonlyMap<number, number>;
  /** How group `k` joins group `k + 1`: added to it, counted in it, or not at all. */
  readonly links: readonly (Link | null)[];
}

export type Link = 'and' | 'part';

/** Longest complement between two linked groups ("members of the local council and"). */
const MAX_COMPLEMENT = 10;

/** Reads a sentence's groups of people round its casualty words. */
export function buildFrame(tokens: readonly Token[], cues: readonly CueHit[]): SentenceFrame {
  const cueAt = tokens.map(() => false);
  for (const cue of cues) cueAt.fill(true, cue.first, cue.end);
  const groups = findGroups(tokens, cueAt);
  return {
    tokens,
    cues,
    groups,
    cueAt,
    cueFrom: new Map(cues.map((cue) => [cue.first, cue])),
    groupFrom: new Map(groups.map(({ first }, k) => [first, k])),
    groupTo: new Map(groups.map(({ end }, k) => [end, k])),
    links: groups.map((group, k) => findLink(tokens, cueAt, group, groups[k + 1])),
  };
}

function findLink(
  tokens: readonly Token[],
  cueAt: readonly boolean[],
  left: PersonGroup,
  right: PersonGroup | undefined,
): Link | null {
  if (!right) return null;
  if (right.first === left.end) return bothSingle(left, right) ? 'and' : null;
  const phrase = matchEnding(tokens, left.end, right.first);
  if (!phrase || !isComplement({ tokens, cueAt }, left.end, phrase.first)) return null;
  return right.part || isShareOf(tokens, left, right) ? 'part' : phrase.link;
}

/** "ten civilians, eight from one family": a bare number behind a comma that counts within the one before. */
const isShareOf = (tokens: readonly Token[], left: PersonGroup, right: PersonGroup): boolean =>
  right.group === null &&
  right.style === 'number' &&
  tokens[right.first - 1]?.text === ',' &&
  tokens[right.end]?.lower === 'from' &&
  (left.min ?? 0) > (right.min ?? 0);

/** "A man woman and child": commas lost in transmission. */
const bothSingle = (left: PersonGroup, right: PersonGroup): boolean =>
  left.style === 'article' && right.min === 1 && right.max === 1;

/** True where "including" or its like stands right before group `k`. */
export function opensWithPart(frame: SentenceFrame, k: number): boolean {
  const group = frame.groups[k];
  return group !== undefined && (group.part || matchEnding(frame.tokens, 0, group.first)?.link === 'part');
}

/** The linking phrase that ends right before token `before`. */
function matchEnding(
  tokens: readonly Token[],
  from: number,
  before: number,
): { link: Link; first: number } | null {
  for (const [phrases, link] of LINKS) {
    for (const phrase of phrases) {
      const first = before - phrase.length;
      if (first < from) continue;
      if (phrase.every((word, i) => tokens[first + i]?.lower === word)) return { link, first };
    }
  }
  return null;
}

const byLength = (a: readonly string[], b: readonly string[]): number => b.length - a.length;
const LINKS: readonly (readonly [readonly (readonly string[])[], Link])[] = [
  [[...PART_LINKS].sort(byLength), 'part'],
  [[...AND_LINKS].sort(byLength), 'and'],
];

/** True where `[from, to)` is empty, punctuation, or a complement of the noun before it. */
export function isComplement(
  frame: Pick<SentenceFrame, 'tokens' | 'cueAt'>,
  from: number,
  to: number,
): boolean {
  if (to - from > MAX_COMPLEMENT) return false;
  let i = from;
  while (i < to && /^[,("“”)—–-]$/.test(frame.tokens[i]?.text ?? '')) i++;
  if (i >= to) return true;
  for (let k = i; k < to; k++) if (frame.cueAt[k]) return false;
  return (
    COMPLEMENTS.has(frame.tokens[i]?.lower ?? '') ||
    frame.tokens[i]?.kind === 'number' ||
    isNameRun(frame.tokens, i, to)
  );
}

/** "his wife Maryam and": the person's name. */
function isNameRun(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  return tokens.slice(from, to).every(({ text }) => /^(?:\p{Lu}.*|\d{1,2}|[,()-]|al|el)$/u.test(text));
}
