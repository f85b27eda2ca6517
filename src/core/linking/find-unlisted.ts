import { NAME_PARTICLES, NO_PLACE_PARTS, SITES } from '../locales/en/triggers-places.ts';
import { WORD_CLASSES } from '../locales/en/triggers-classes.ts';
import { NOUNS } from '../events/trigger-lexicon.ts';
import type { Mention, Span, Toponym } from '../model.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { Token } from '../text/tokens.ts';
import { entryOf } from './entries.ts';
import { isPlaced } from './unlisted-context.ts';

/** A namesake in the right country, though another was likelier by its name. */
const NAMESAKE_CONFIDENCE = 0.5;
/** Lower than any name that the tagger is sure of. */
const CERTAINTY = 0.45;
/** Longest name, in tokens. */
const LONGEST = 7;

/**
 * Capitalised names that the words beside them make places, though no tagger and no gazetteer needs to know them:
 * "the village of X", "in the X district", "near X". An event's place is told by them even where no map has it.
 */
export function findUnlisted({ tokens, sentences, text }: AnalysedText, known: readonly Span[]): Mention[] {
  const taken = new Set<number>();
  for (const { start, end } of known) for (let offset = start; offset < end; offset++) taken.add(offset);
  const isFree = (token: Token): boolean => !taken.has(token.start);
  const found: Mention[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isCapital(token) || tokens[i - 1]?.sentence !== token.sentence) continue;
    if (sentences[token.sentence]?.heading) continue;
    const to = endOfName(tokens, i, isFree);
    if (to <= i) continue;
    const from = startOfName(tokens, i, isFree);
    if (isPlaced(tokens, from, to, found.at(-1)?.end)) {
      const start = tokens[from]?.start ?? token.start;
      const end = tokens[to - 1]?.end ?? token.end;
      found.push({ start, end, text: text.slice(start, end), role: 'literal', certainty: CERTAINTY });
    }
    i = to - 1;
  }
  return found;
}

/** "Kafr", not "NATO", "a" or "U.S.". */
const isCapital = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}[\p{Ll}’']/u.test(token.text);

/** "al-Bab" begins at "al", "T-4 Airport" at "T". */
function startOfName(tokens: readonly Token[], at: number, isFree: (token: Token) => boolean): number {
  const letter = tokens[at - 3];
  if (
    tokens[at - 1]?.kind === 'number' &&
    tokens[at - 2]?.text === '-' &&
    letter &&
    /^\p{Lu}$/u.test(letter.text)
  )
    return at - 3;
  const particle = tokens[at - 2];
  const isGlued = tokens[at - 1]?.text === '-' && particle?.end === tokens[at - 1]?.start;
  return particle && isGlued && NAME_PARTICLES.has(particle.lower) && isFree(particle) ? at - 2 : at;
}

/** The token after the run of name words at `from`; -1 if it is known already, too long, or the name of something else. */
function endOfName(tokens: readonly Token[], from: number, isFree: (token: Token) => boolean): number {
  let to = from;
  for (let i = from; i < tokens.length && i < from + LONGEST + 1; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) break;
    const glued = tokens[i - 1]?.end === token.start;
    if (isCapital(token)) {
      if (isDay(token)) break;
      if (!isFree(token) || (isOther(token.lower) && !isSite(tokens, i))) return -1;
      to = i + 1;
    } else if (token.text === '-' && glued) continue;
    else if (
      !NAME_PARTICLES.has(token.lower) &&
      !(glued && token.kind === 'word' && tokens[i - 1]?.text === '-')
    )
      break;
    else if (glued && !NAME_PARTICLES.has(token.lower)) to = i + 1;
  }
  return to - from > LONGEST ? -1 : to;
}

/** "Military Airport", "Police Station", "Gas Field": a site, not a body or a weapon. */
const isSite = (tokens: readonly Token[], i: number): boolean =>
  SITES.has(tokens[i + 1]?.lower ?? '') ||
  (tokens[i]?.lower === 'gas' && /^fields?$/.test(tokens[i + 1]?.lower ?? ''));

/** Part of the name of a body or of an event. */
const isOther = (word: string): boolean =>
  NO_PLACE_PARTS.has(word) || WORD_CLASSES.armed.has(word) || NOUNS.has(word);

/**
 * Of the unlisted names that the gazetteer knows after all, those in a country that the article names otherwise keep
 * their entry or get the best one there; the others are places that no map has rather than a namesake far away.
 */
export function settleUnlisted(unlisted: readonly Toponym[], known: readonly Toponym[]): Toponym[] {
  const countries = new Set(known.map((toponym) => entryOf(toponym)?.country));
  return unlisted.map((toponym) => {
    const entry = entryOf(toponym);
    if (entry && countries.has(entry.country)) return toponym;
    const { resolution } = toponym;
    const there = resolution.candidates.find((candidate) => countries.has(candidate.entry.country));
    if (there && resolution.kind === 'resolved') {
      const candidates = [there, ...resolution.candidates.filter((other) => other !== there)];
      const confidence = NAMESAKE_CONFIDENCE;
      return { ...toponym, resolution: { ...resolution, entry: there.entry, confidence, candidates } };
    }
    return { ...toponym, resolution: { kind: 'unresolved', reason: NOT_THERE, candidates: [] } };
  });
}

const NOT_THERE = 'The gazetteer has no place of this name in the countries that the article names.';

/** "in Hama Monday": the day ends the name. */
const isDay = ({ lower }: Token): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
