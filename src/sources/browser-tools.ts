import type { SourceTools } from './reject.ts';

/** Readers' tools in a page. `DOMParser` documents run no scripts and load nothing. */
export function browserTools(now = new Date()): SourceTools {
  return {
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    today: now.toISOString().slice(0, 10),
  };
}
