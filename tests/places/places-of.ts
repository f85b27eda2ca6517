import { beforeAll } from 'vitest';
import { loadDeps } from '../../src/cli/load-deps.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Toponym } from '../../src/core/model.ts';
import type { Deps } from '../../src/core/pipeline.ts';
import { findToponyms } from '../../src/core/places/find-toponyms.ts';
import { analyse, type AnalysedText } from '../../src/core/text/analyse.ts';

let deps: Deps | null = null;

/** Loads the gazetteer and the models once for a test file. */
export function prepareDeps(): void {
  beforeAll(async () => {
    deps = await loadDeps();
  }, 60_000);
}

export function theDeps(): Deps {
  if (!deps) throw new Error('call prepareDeps() at the top of the test file');
  return deps;
}

export function read(text: string, source?: string): AnalysedText {
  return analyse({ id: 'test', text, source }, { abbreviations: ABBREVIATIONS });
}

export function placesOf(text: string, source?: string): Toponym[] {
  return findToponyms(read(text, source), theDeps());
}

/** Names found as written, without demonyms. */
export function namesOf(text: string): string[] {
  return placesOf(text)
    .filter(({ role }) => role !== 'demonym')
    .map((place) => place.text);
}

/** "name, unit, country" of what a name of the text was resolved to, or the word "unresolved". */
export function resolved(text: string, name: string, source?: string): string {
  const place = placesOf(text, source).find((p) => p.text === name);
  if (!place) return `${name} not found`;
  if (place.resolution.kind === 'unresolved') return 'unresolved';
  const { entry } = place.resolution;
  return [entry.name, entry.admin1, entry.country].filter((part) => part !== null).join(', ');
}
