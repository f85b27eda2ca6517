import type { EventId } from '../model.ts';

/** 32-bit FNV-1a with a given start, as in the published algorithm (prime 16777619). */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

const hex = (n: number): string => n.toString(16).padStart(8, '0');

/** A short digest of an article's id and text; compute it once an article. */
export function digestArticle(id: string, text: string): string {
  return hex(fnv1a(`${id}\n${text}`, 0x811c9dc5)) + hex(fnv1a(`${text}\n${id}`, 0x01000193));
}

/** An id that depends on the article's content and the event's first trigger alone. */
export function eventId(digest: string, start: number, type: string): EventId {
  return `${digest}-${hex(fnv1a(`${digest}/${type}@${start}`, 0x811c9dc5))}` as EventId;
}
