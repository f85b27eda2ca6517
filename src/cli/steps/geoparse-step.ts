import { ABBREVIATIONS } from '../../core/locales/en/abbreviations.ts';
import { findToponyms, resolveSpans } from '../../core/places/find-toponyms.ts';
import { analyse } from '../../core/text/analyse.ts';
import { loadDeps } from '../load-deps.ts';
import { flattenToponym } from './flatten-toponym.ts';
import type { RunStep } from './load-step.ts';

export async function loadGeoparse(): Promise<RunStep> {
  const deps = await loadDeps();
  return (article, mentions) => {
    const doc = analyse(article, { abbreviations: ABBREVIATIONS });
    const toponyms = mentions ? resolveSpans(doc, mentions, deps) : findToponyms(doc, deps);
    return { toponyms: toponyms.map(flattenToponym) };
  };
}
