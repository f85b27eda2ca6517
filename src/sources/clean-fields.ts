/** Characters that reorder or hide text: bidirectional controls, zero-width characters, soft hyphens, the byte order mark. */

const HIDDEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A title or an outlet's name on one line, without characters that could make it read as something else. */
export function cleanLine(value: string | null | undefined): string | undefined {
  const line = value?.replace(HIDDEN, '').replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** An absolute http(s) address, or `undefined`: `javascript:`, `data:` and the like never become links. */
export function cleanUrl(value: string | null | undefined, base?: string): string | undefined {
  if (value == null || !URL.canParse(value.trim(), base)) return undefined;
  const url = new URL(value.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** "en" of "en_GB" or "en-GB"; `undefined` for what is no language tag. */
export function cleanLanguage(value: string | null | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(value ?? '')?.[1]?.toLowerCase();
}

/** Unix line ends, no byte order mark. */
export function cleanText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
