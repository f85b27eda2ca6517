import { STREETS, STREET_PREPOSITIONS } from '../locales/en/places-streets.ts';
import { isNameOfCountry, KIND } from './tagger/gazetteer-cover.ts';
import type { TaggerContext } from './tagger/context.ts';
import type { Cover } from './tagger/cover.ts';
import { CLASS } from './tagger/lexicon.ts';
import { SHAPE } from './tagger/shape.ts';
import type { TaggedName } from './tagger/tag-article.ts';

/** Certainty of a name that is told by its pattern alone. */
const CERTAINTY = 0.7;
const PARTIES = new Set(['D', 'R', 'I', 'DFL']);
const DASHES = new Set(['-', '–', '—']);
/** Longest name of a street before its abbreviation, in tokens. */
const LONGEST_STREET = 4;
/** Longest way from the name to the dash of a dateline, in tokens: ", S.C. (AP) –". */
const LONGEST_DATELINE = 8;

/**
 * Names that the tagger passed over, where news writes nothing but places: before the dash that ends a dateline, behind
 * the letter of a member's party ("R-Springfield"), and streets by their abbreviation ("on Harbour St.").
 */
export function findPatterned(context: TaggerContext, taken: Uint8Array): TaggedName[] {
  const found: TaggedName[] = [];
  for (const cover of context.covers) {
    if (!cover || isTaken(taken, cover) || cover.known.best === KIND.demonym) continue;
    if (!isDateline(context, cover) && !isSeat(context, cover)) continue;
    found.push({ from: cover.from, to: cover.to, certainty: CERTAINTY });
    taken.fill(1, cover.from, cover.to);
  }
  return [...found, ...findStreets(context, taken)];
}

/** "on Harbour St.", "at Fifth Ave.": a whole name that ends in the abbreviation of a street, where a place is expected. */
function findStreets({ doc, groups, classes }: TaggerContext, taken: Uint8Array): TaggedName[] {
  const { tokens } = doc;
  const found: TaggedName[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!STREETS.has(tokens[i]?.lower ?? '') || tokens[i + 1]?.text !== '.' || taken[i]) continue;
    const from = groups.from[i] ?? i;
    const before = tokens[from - 1]?.lower ?? '';
    const expected = (classes[from - 1] ?? 0) & CLASS.preposition || STREET_PREPOSITIONS.has(before);
    if (from === i || i - from > LONGEST_STREET || !expected || taken.subarray(from, i).includes(1)) continue;
    found.push({ from, to: i + 1, certainty: CERTAINTY });
    taken.fill(1, from, i + 1);
  }
  return found;
}

function isTaken(taken: Uint8Array, { from, to }: Cover): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

/** "ISLE OF PALMS, S.C. (AP) —" at the beginning of a sentence: a whole name in capitals, then a dash that joins no words. */
function isDateline({ doc, shapes, groups }: TaggerContext, { from, to, known }: Cover): boolean {
  const { tokens, sentences } = doc;
  const sentence = tokens[from]?.sentence ?? 0;
  if (sentences[sentence]?.start !== tokens[from]?.start || groups.to[from] !== to) return false;
  if (known.kinds & KIND.alternateOnly) return false;
  for (let i = from; i < to; i++) {
    if (shapes[i] !== SHAPE.upper && tokens[i]?.kind === 'word') return false;
  }
  for (let i = to; i < to + LONGEST_DATELINE && tokens[i]?.sentence === sentence; i++) {
    if (DASHES.has(tokens[i]?.text ?? '')) return tokens[i - 1]?.end !== tokens[i]?.start;
    if (i === to && !/^[,(]$/.test(tokens[i]?.text ?? '')) return false;
    if (shapes[i] === SHAPE.lower) return false;
  }
  return false;
}

/** "D-Oakland", "(R-Ky.)": a member's party and seat. */
function isSeat({ doc: { tokens } }: TaggerContext, { from }: Cover): boolean {
  const [party, dash, name] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!party || !dash || !name || !PARTIES.has(party.text) || dash.text !== '-') return false;
  return party.end === dash.start && dash.end === name.start && /^[,(]$/.test(tokens[from - 3]?.text ?? '');
}

/** Countries and provinces whose names hold an "and" are one name, whatever the tagger makes of their halves. */
export function joinHalves({ covers, doc }: TaggerContext, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const cover of covers) {
    if (!cover || cover.to - cover.from < 3 || !isNameOfCountry(cover.known)) continue;
    if (!doc.tokens.slice(cover.from, cover.to).some(({ lower }) => lower === 'and')) continue;
    const within = names.filter(({ from, to }) => from >= cover.from && to <= cover.to);
    if (within.length === 0) continue;
    const certainty = Math.max(...within.map((name) => name.certainty));
    joined.push({ from: cover.from, to: cover.to, certainty });
  }
  const overlaps = (a: TaggedName, b: TaggedName): boolean => a.from < b.to && b.from < a.to;
  return [...names.filter((name) => !joined.some((whole) => overlaps(whole, name))), ...joined];
}
