import { GOVERNMENT_VERBS } from '../locales/en/places-metonyms.ts';
import type { TaggerContext } from './tagger/context.ts';
import type { Cover } from './tagger/cover.ts';
import { KIND } from './tagger/gazetteer-cover.ts';
import { CLASS, wordClass } from './tagger/lexicon.ts';
import type { TaggedName } from './tagger/tag-article.ts';

/** Least belief of the first look, in its surest token, for a name that the tagger passed over. */
const LEAST_BELIEF = 0.05;
/** Capitals smaller than this share their names with too many people. */
const CAPITAL_POPULATION = 500_000;
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ash', 'ar', 'at', 'ad', 'an', 'az', 'ez', 'es']);

/**
 * Countries, and names in Arabic transliteration, that the gazetteer knows and the tagger passed over, where a place is
 * expected: after a preposition, or listed after a name that was found. Its corpora hold few transliterated names.
 */
export function findMissed(context: TaggerContext, belief: Float32Array, taken: Uint8Array): TaggedName[] {
  const { covers, groups } = context;
  const missed: TaggedName[] = [];
  for (let i = 0; i < covers.length; i++) {
    const cover = covers[i];
    if (!cover || taken[i] || !opensGroup(context, i) || cover.to !== groups.to[i]) continue;
    if (cover.known.best === KIND.demonym) continue;
    const country = cover.known.kinds & KIND.country && !(cover.known.kinds & KIND.alternateOnly);
    const acting = isActingCapital(context, cover);
    if (!country && !acting && !isTransliterated(context, cover.from, cover.to)) continue;
    let most = 0;
    for (let k = cover.from; k < cover.to; k++) most = Math.max(most, belief[k] ?? 0);
    if (most < LEAST_BELIEF || !(acting || isExpected(context, i, taken))) continue;
    missed.push({ from: cover.from, to: cover.to, certainty: 0.5 });
    taken.fill(1, cover.from, cover.to);
  }
  missed.push(...findBare(context, taken));
  return missed;
}

/** "Bukamal", where the article has found "al-Bukamal": a town is called by its name with and without the article. */
function findBare({ doc: { tokens }, groups }: TaggerContext, taken: Uint8Array): TaggedName[] {
  const bare = new Set<string>();
  for (let i = 2; i < tokens.length; i++) {
    if (!taken[i] || !taken[i - 2] || tokens[i - 1]?.text !== '-') continue;
    if (ARTICLES.has(tokens[i - 2]?.lower ?? '')) bare.add(tokens[i]?.text ?? '');
  }
  const found: TaggedName[] = [];
  for (let i = 0; bare.size > 0 && i < tokens.length; i++) {
    const whole = groups.from[i] === i && groups.to[i] === i + 1;
    if (taken[i] || !whole || !bare.has(tokens[i]?.text ?? '')) continue;
    found.push({ from: i, to: i + 1, certainty: 0.5 });
    taken[i] = 1;
  }
  return found;
}

/** "Ankara said": a capital of some size, no first name, as the subject of what governments do. */
function isActingCapital({ doc, classes }: TaggerContext, { from, to, known }: Cover): boolean {
  if (!GOVERNMENT_VERBS.has(doc.tokens[to]?.lower ?? '') || (classes[from] ?? 0) & CLASS.firstName)
    return false;
  return known.matches.some(
    ({ entry, quality }) =>
      quality === 'main' && entry.featureCode === 'PPLC' && entry.population >= CAPITAL_POPULATION,
  );
}

/** Whether a name begins with this token; the "and" of a list may stand before it in its group. */
function opensGroup({ groups, doc }: TaggerContext, i: number): boolean {
  const from = groups.from[i] ?? i;
  return from === i || (from === i - 1 && doc.tokens[from]?.lower === 'and');
}

/** After a preposition, with or without "the", or in a list after a name that was found. */
function isExpected({ doc, classes }: TaggerContext, i: number, taken: Uint8Array): boolean {
  const at = doc.tokens[i - 1]?.lower === 'the' ? i - 1 : i;
  const before = doc.tokens[at - 1]?.lower ?? '';
  if ((classes[at - 1] ?? 0) & CLASS.preposition || before === 'on' || before === 'of') return true;
  return (before === 'and' || before === ',') && taken[at - 2] === 1;
}

/** "al-Bukamal", "Ras al-Ain": an Arabic article and a hyphen, and no word that is anything else. */
function isTransliterated({ doc }: TaggerContext, from: number, to: number): boolean {
  let article = false;
  for (let i = from; i < to; i++) {
    const { lower } = doc.tokens[i] ?? { lower: '' };
    if (ARTICLES.has(lower)) article ||= doc.tokens[i + 1]?.text === '-';
    else if (wordClass(lower) & ~(CLASS.natural | CLASS.title)) return false;
  }
  return article;
}
