import type { CodedRow } from '../../../core/coded/coded-row.ts';
import type { DatasetInfo } from '../../../core/coded/chunk-builder.ts';

/** A row as an event, or why it is none. */
export type RowResult =
  { readonly ok: true; readonly row: CodedRow } | { readonly ok: false; readonly reason: string };

/** How the rows of one file are read. */
export interface RowFormat extends DatasetInfo {
  read(fields: readonly string[], line: number): RowResult;
}

export function refuse(reason: string): RowResult {
  return { ok: false, reason };
}

/** "latitude and longitude", "a, b and c". */
export function nameList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
