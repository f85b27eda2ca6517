import type { Article, LinkedEvent } from '../../../core/model.ts';
import type { DatasetForm } from '../../../core/query/table/coding.ts';
import type { CodedRow } from '../coded-row.ts';

/** A row as a coded event, as one of our own with its article, or why it is neither. */
export type RowResult =
  | { readonly kind: 'coded'; readonly row: CodedRow; readonly dataset?: string | undefined }
  | { readonly kind: 'own'; readonly event: LinkedEvent; readonly article: Article }
  | { readonly kind: 'refused'; readonly reason: string };

/** How the rows of one file are read. */
export interface RowFormat extends DatasetForm {
  /** Part of every event's id: "UCDP GED", "ACLED", or the file's name. */
  readonly dataset: string;
  read(fields: readonly string[]): RowResult;
}

export function refuse(reason: string): RowResult {
  return { kind: 'refused', reason };
}

/** "latitude and longitude", "a, b and c". */
export function nameList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
