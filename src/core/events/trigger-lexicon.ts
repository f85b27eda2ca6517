import { NOUN_RULES } from '../locales/en/triggers-nouns.ts';
import { IRREGULAR, VERB_RULES } from '../locales/en/triggers-verbs.ts';
import { inflectVerb, thirdPerson, type VerbForm } from './inflect.ts';
import type { NounRule, VerbRule } from './trigger-rules.ts';

export interface NounEntry {
  /** Lower-case words; hyphens are not words. */
  readonly words: readonly string[];
  readonly plural: boolean;
  readonly rule: NounRule;
}

export interface VerbEntry {
  readonly lemma: string;
  readonly form: VerbForm;
  /** In the order in which they are tried. */
  readonly rules: readonly VerbRule[];
}

/** Noun phrases by their first word, longest first; among equals in the order of the table. */
export const NOUNS: ReadonlyMap<string, readonly NounEntry[]> = indexNouns();
/** Verb entries by inflected form. */
export const VERBS: ReadonlyMap<string, readonly VerbEntry[]> = indexVerbs();

function indexNouns(): Map<string, NounEntry[]> {
  const index = new Map<string, NounEntry[]>();
  const add = (words: string[], plural: boolean, rule: NounRule): void => {
    const first = words[0] ?? '';
    const list = index.get(first) ?? [];
    list.push({ words, plural, rule });
    index.set(first, list);
  };
  for (const rule of NOUN_RULES) {
    for (const phrase of rule.words.split('|')) {
      const words = phrase.split(' ');
      const last = words.at(-1) ?? '';
      if (!rule.pluralOnly) add(words, false, rule);
      add([...words.slice(0, -1), thirdPerson(last)], true, rule);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function indexVerbs(): Map<string, VerbEntry[]> {
  const byLemma = new Map<string, VerbRule[]>();
  for (const rule of VERB_RULES) {
    for (const lemma of rule.verbs.split(' ')) {
      const rules = byLemma.get(lemma) ?? [];
      rules.push(rule);
      byLemma.set(lemma, rules);
    }
  }
  const index = new Map<string, VerbEntry[]>();
  for (const [lemma, rules] of byLemma) {
    for (const [text, form] of inflectVerb(lemma, IRREGULAR[lemma])) {
      const list = index.get(text) ?? [];
      // "hit" and "put" are base and past alike; the past is by far the commoner in news.
      if (form === 'base' && inflectVerb(lemma, IRREGULAR[lemma]).some(([t, f]) => t === text && f === 'ed'))
        continue;
      list.push({ lemma, form, rules });
      index.set(text, list);
    }
  }
  return index;
}
