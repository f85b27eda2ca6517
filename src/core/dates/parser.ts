import type { Reading } from './meaning.ts';
import type { Found } from './word-classes.ts';

/** One rule: where its pattern matches, `read` says what the words mean, or `null` when they are no date after all. */
export interface DateParser {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (found: Found) => Reading | readonly Reading[] | null;
}
