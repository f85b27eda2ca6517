/** A row that became no event. */
export interface RowReject {
  /** Line of the file in which the row begins, from 1; for JSON the line or the feature's number. */
  readonly line: number;
  readonly reason: string;
  /** The row as it stood, shortened when it is very long. */
  readonly raw: string;
}

/** Characters of a row that are kept for the reader. */
const KEPT = 2000;

export function rowReject(line: number, reason: string, raw: string): RowReject {
  return { line, reason, raw: raw.length > KEPT ? `${raw.slice(0, KEPT)}…` : raw };
}
