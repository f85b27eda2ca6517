import { REGISTER_WORDS } from '../../locales/en/places-registers.ts';
import type { AnalysedText } from '../../text/analyse.ts';

const countriesOf = new Map<string, string[]>();
for (const [country, words] of REGISTER_WORDS) {
  for (const word of words) countriesOf.set(word, [...(countriesOf.get(word) ?? []), country]);
}

/** Fewer different words than this say nothing. */
const LEAST_WORDS = 2;

type Register = { readonly country: string; readonly weight: number } | null;
const known = new WeakMap<AnalysedText, Register>();

/** The country whose news is worded like this article, with a weight from 0 to 1; `null` when the words do not tell. */
export function readRegister(doc: AnalysedText): Register {
  let register = known.get(doc);
  if (register === undefined) known.set(doc, (register = weighWords(doc)));
  return register;
}

function weighWords({ tokens }: AnalysedText): Register {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { lower } of tokens) {
    const countries = countriesOf.get(lower);
    if (!countries || seen.has(lower)) continue;
    seen.add(lower);
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1 / countries.length);
  }
  let best: string | null = null;
  let most = 0;
  let total = 0;
  for (const [country, count] of counts) {
    total += count;
    if (count > most) [best, most] = [country, count];
  }
  if (best === null || most < LEAST_WORDS || most <= total / 2) return null;
  return { country: best, weight: ((most - (total - most)) / total) * (most / (most + 2)) };
}
