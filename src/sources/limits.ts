/** UTF-16 code units. A long book has about a million; more is not an article but an archive. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** Bytes of one file or one line of NDJSON: room for the longest text with every character escaped, and its fields. */
export const MAX_SOURCE_BYTES = 20_000_000;

/** "20 MB", "1.4 MB", "12 KB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  const mega = bytes / 1_000_000;
  return `${mega < 10 ? mega.toFixed(1) : Math.round(mega)} MB`;
}
