import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import { messages as english } from '../locales/en.ts';
import { formatTag, type Locale } from './locale.ts';
import type { MessageKey, Values } from './message-types.ts';

/**
 * The interface's words. Messages are written in ICU syntax, one file a language under `locales/`, and compiled by the
 * build (scripts/messages/plugin.ts), so that no parser is shipped. The language is one for the whole page: it is set
 * before the first view, and a switch draws the views anew.
 */
type Catalogue = Readonly<Record<string, CompiledMessage>>;
type Load = () => Promise<{ readonly messages: Catalogue }>;

/** What the first view says, and the rest, which comes with the first drawer or dialog. */
const FILES: Readonly<Record<Locale, { readonly first: Load; readonly later: Load }>> = {
  en: { first: () => Promise.resolve({ messages: english }), later: () => import('../locales/en.ts?later') },
  ar: { first: () => import('../locales/ar.ts'), later: () => import('../locales/ar.ts?later') },
  fr: { first: () => import('../locales/fr.ts'), later: () => import('../locales/fr.ts?later') },
  uk: { first: () => import('../locales/uk.ts'), later: () => import('../locales/uk.ts?later') },
};

let locale: Locale = 'en';
/** BCP 47, for `Intl`. */
let tag = formatTag('en', []);
let catalogue: Catalogue = english;
let isWhole = false;

/** Makes a language the page's. Rejects when its words cannot be fetched; the language before stays. */
export async function loadLanguage(wanted: Locale, languages: readonly string[] = []): Promise<void> {
  const { first, later } = FILES[wanted];
  const parts = await Promise.all(isWhole ? [first(), later()] : [first()]);
  catalogue = Object.assign({}, ...parts.map(({ messages }) => messages)) as Catalogue;
  locale = wanted;
  tag = formatTag(wanted, languages);
}

/** The words beyond the first view. Rejects when they cannot be fetched. */
export async function loadRest(): Promise<void> {
  if (isWhole) return;
  const asked = locale;
  const { messages } = await FILES[asked].later();
  if (locale !== asked) return loadRest();
  catalogue = { ...catalogue, ...messages };
  isWhole = true;
}

export function activeLocale(): Locale {
  return locale;
}

export function activeTag(): string {
  return tag;
}

/** A message in the page's language: `t('count.events', { count: 3 })`. */
export function t<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  return format(messageOf(key), tag, values, FORMATTERS) as string;
}

/** The same as pieces: `tags` turns what stands between <b> and </b> into whatever the caller draws. */
export function formatPieces<Piece>(
  key: MessageKey,
  values: Readonly<Record<string, string | number>>,
  tags: Readonly<Record<string, (chunks: (string | Piece)[]) => Piece>>,
): readonly (string | Piece)[] {
  const pieces = format<Piece>(messageOf(key), tag, { ...values, ...tags }, FORMATTERS);
  return Array.isArray(pieces) ? pieces : [pieces];
}

/** English where a language lacks the words, the key itself where nothing is loaded: the page goes on. */
function messageOf(key: MessageKey): CompiledMessage {
  return catalogue[key] ?? (english as Catalogue)[key] ?? key;
}

/** `Intl` objects are dear to make and kept by what they were made from. */
export function cached<Args extends unknown[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

const FORMATTERS: FormatOptions = {
  formatters: {
    getDateTimeFormat: cached((...args) => new Intl.DateTimeFormat(...args)),
    getNumberFormat: cached((...args) => new Intl.NumberFormat(...args)),
    getPluralRules: cached((...args) => new Intl.PluralRules(...args)),
  },
};
