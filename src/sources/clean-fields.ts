/**
 * Characters that reorder or hide text: controls, bidirectional controls, zero-width characters, soft hyphens, fillers,
 * annotations, tags, the byte order mark.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

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
