import { parseInert } from './parse-inert.ts';
import type { SourceTools } from './reject.ts';

/** Readers' tools in a page. */
export function browserTools(now = new Date()): SourceTools {
  return {
    parseHtml: parseInert,
    today: now.toISOString().slice(0, 10),
  };
}
