import { ABBREVIATIONS } from '../../core/locales/en/abbreviations.ts';
import { findToponyms, resolveSpans } from '../../core/places/find-toponyms.ts';
import { analyse } from '../../core/text/analyse.ts';
import { guessLanguage } from '../../core/text/language.ts';
import { loadDeps } from '../load-deps.ts';
import { explainToponym, flattenToponym } from './flatten-toponym.ts';
import type { RunStep, StepOptions } from './load-step.ts';

/** Places in a flat list, with the language that the text was taken for; with `alternatives`, each with its candidates. */
export async function loadGeoparse({ alternatives }: StepOptions): Promise<RunStep> {
  const deps = await loadDeps();
  return (article, mentions) => {
    const doc = analyse(article, { abbreviations: ABBREVIATIONS });
    const toponyms = mentions ? resolveSpans(doc, mentions, deps) : findToponyms(doc, deps);
    const { language } = guessLanguage(article.text);
    return {
      language,
      toponyms: toponyms.map((toponym) => (alternatives ? explainToponym(toponym) : flattenToponym(toponym))),
    };
  };
}
