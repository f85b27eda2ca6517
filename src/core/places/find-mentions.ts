import { ABBREVIATIONS } from '../locales/en/abbreviations.ts';
import type { Mention } from '../model.ts';
import type { Deps } from '../pipeline.ts';
import type { AnalysedText } from '../text/analyse.ts';
import type { Token } from '../text/tokens.ts';
import { guessLanguage } from '../text/language.ts';
import { findArabicMentions } from './find-mentions-arabic.ts';
import { findDemonyms, isDemonym } from './find-demonyms.ts';
import { isNoPlace } from './is-no-place.ts';
import { findMissed } from './find-missed.ts';
import { isMetonym } from './find-metonyms.ts';
import { readContext } from './tagger/context.ts';
import { recase } from './tagger/recase.ts';
import { tagArticle } from './tagger/tag-article.ts';

/** Words of this length before a full stop are abbreviations only if the locale lists them. */
const LONG_WORD = 5;

/** All mentions of places in reading order, by the language that the text is in; none in a text that cannot be read. */
export function findMentions(doc: AnalysedText, deps: Deps): Mention[] {
  const { language } = guessLanguage(doc.text);
  if (language === 'other') return [];
  return language === 'ar' ? findArabicMentions(doc, deps.gazetteer) : findEnglishMentions(doc, deps);
}

/** Names found by the tagger, and demonyms. They never overlap. */
function findEnglishMentions(doc: AnalysedText, { gazetteer, places }: Deps): Mention[] {
  const { habits } = places.tagger;
  const context = readContext(recase(doc, habits, gazetteer), gazetteer, habits);
  const taken = new Uint8Array(doc.tokens.length);
  const tagged = tagArticle(context, places.tagger);
  const names = tagged.names.filter((name) => !isNoPlace(context, name));
  for (const { from, to } of names) taken.fill(1, from, to);
  const missed = findMissed(context, tagged.belief, taken).filter((name) => !isNoPlace(context, name));
  const mentions = [...names, ...missed].map(({ from, to, certainty }): Mention => {
    const start = doc.tokens[from]?.start ?? 0;
    const end = endOfName(doc.tokens, from, to);
    const text = doc.text.slice(start, end);
    const role = isDemonym(gazetteer, text)
      ? 'demonym'
      : isMetonym(context, from, to)
        ? 'metonym'
        : 'literal';
    return { start, end, text, role, certainty };
  });
  for (const demonym of findDemonyms(context, taken, gazetteer)) mentions.push(demonym);
  return mentions.sort((a, b) => a.start - b.start);
}

/** A full stop belongs to a name that ends in an abbreviation ("Ky.", "Main St."), not to the last word of a sentence. */
function endOfName(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1];
  const word = tokens[to - 2];
  const stop = last?.text === '.' && word !== undefined && to - 2 >= from;
  if (!stop || word.text.length < LONG_WORD || ABBREVIATIONS.has(word.lower)) return last?.end ?? 0;
  return word.end;
}
