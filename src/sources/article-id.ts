import type { ArticleId } from '../core/model.ts';

/**
 * An id for an article that brought none: the same text gives the same id, so that a file added twice is one article.
 * cyrb53, a 53-bit mixing hash after bryc (public domain): `crypto.subtle` is asynchronous and missing on plain http.
 */
export function articleIdOf(text: string): ArticleId {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `a-${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
}
