import type { Mention } from '../model.ts';
import type { Deps } from '../pipeline.ts';
import type { AnalysedText } from '../text/analyse.ts';
import { guessLanguage } from '../text/language.ts';
import { findArabicMentions } from './find-mentions-arabic.ts';
import { findDemonyms, isDemonym } from './find-demonyms.ts';
import { isNoPlace } from './is-no-place.ts';
import { findMissed } from './find-missed.ts';
import { findPatterned, joinHalves } from './find-patterned.ts';
import { isMetonym } from './find-metonyms.ts';
import { nameSpan } from './name-span.ts';
import { chooseSpans } from './spans/choose-spans.ts';
import { readContext } from './tagger/context.ts';
import { recase } from './tagger/recase.ts';
import { tagArticle } from './tagger/tag-article.ts';

/** All mentions of places in reading order, by the language that the text is in; none in a text that cannot be read. */
export function findMentions(doc: AnalysedText, deps: Deps): Mention[] {
  const { language } = guessLanguage(doc.text);
  if (language === 'other') return [];
  return language === 'ar' ? findArabicMentions(doc, deps.gazetteer) : findEnglishMentions(doc, deps);
}

/** Names found by the tagger, and demonyms. They never overlap. */
function findEnglishMentions(doc: AnalysedText, deps: Deps): Mention[] {
  const { gazetteer, places } = deps;
  const { words } = places.tagger;
  const context = readContext(recase(doc, words.habits, gazetteer), gazetteer, words);
  const taken = new Uint8Array(doc.tokens.length);
  const tagged = tagArticle(context, places.tagger);
  const read = tagged.names.filter((name) => !isNoPlace(context, name));
  const chosen = chooseSpans(context, tagged.spans, read, deps).filter((name) => !isNoPlace(context, name));
  const names = joinHalves(context, chosen);
  for (const { from, to } of names) taken.fill(1, from, to);
  const patterned = findPatterned(context, taken);
  const missed = findMissed(context, tagged.belief, taken).filter((name) => !isNoPlace(context, name));
  const mentions = [...names, ...patterned, ...missed].map(({ from, to, certainty }): Mention => {
    const { start, end } = nameSpan(doc.tokens, from, to);
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
