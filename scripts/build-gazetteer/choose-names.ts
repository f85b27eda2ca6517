import type { Draft } from './draft.ts';
import { FOCUS } from './focus.ts';

const LATIN = /^[\u0020-\u024F\u1E00-\u1EFF‘’ʻʼʿʾ]+$/;
const ARABIC = /^[\u0600-\u06FF\s]+$/;

/** Keeps the alternate names worth looking up, and sets the Arabic one. `languages`: English, Arabic, German. */
export function chooseNames(
  drafts: readonly Draft[],
  languages: readonly ReadonlyMap<number, string>[],
): void {
  const arabic = languages[1];
  for (const d of drafts) {
    const id = d.geonameId ?? 0;
    const official = languages.map((names) => names.get(id)).filter((name) => name !== undefined);
    const ar = arabic?.get(id);
    d.arabic ??= ar && ARABIC.test(ar) ? ar : null;
    const full = FOCUS.has(d.country) || d.featureClass !== 'P' || d.population >= 100_000;
    const kept = full ? d.alternates : d.alternates.slice(0, 1);
    d.alternates = [...official, ...kept].filter((name) => isUseful(name));
  }
}

function isUseful(name: string): boolean {
  if (name.length > 40 || /[=\d]/.test(name) || /^[A-Z]{3}$/.test(name)) return false;
  return LATIN.test(name) || ARABIC.test(name);
}
