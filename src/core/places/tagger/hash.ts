/** FNV-1a over UTF-16 code units: the words of a text become integers once, and features are mixed from these. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Mixes a feature's template number with its value (murmur3's finaliser, so that near values spread). */
export function mix(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 14);
}

/** Joins two values into one, order counts. */
export function join(a: number, b: number): number {
  return Math.imul(a, 0x2c1b3c6d) ^ (b + 0x297a2d39 + (a << 6));
}
