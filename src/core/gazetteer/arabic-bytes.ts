/**
 * UTF-8 pairs of Arabic letters that writers use for one another, and the pair that `foldName` makes of them.
 * All take two bytes, so that a block of names can be folded in place: alef with hamza or madda or wasla, alef
 * maqsura, hamza on ya and waw, ta marbuta, and the Persian and Kurdish forms of ya, kaf and ha.
 */
const PAIRS = new Map<number, number>([
  [0xd8a2, 0xd8a7],
  [0xd8a3, 0xd8a7],
  [0xd8a5, 0xd8a7],
  [0xd9b1, 0xd8a7],
  [0xd989, 0xd98a],
  [0xd8a6, 0xd98a],
  [0xdb8c, 0xd98a],
  [0xdb90, 0xd98a],
  [0xd8a4, 0xd988],
  [0xd8a9, 0xd987],
  [0xdb95, 0xd987],
  [0xdaa9, 0xd983],
]);

/** A copy of UTF-8 text in which Arabic letters are folded as `foldName` folds them. */
export function foldArabicBytes(bytes: Uint8Array): Uint8Array {
  // Not `bytes.slice()`: on a Node buffer that is a view, not a copy.
  const folded = new Uint8Array(bytes);
  for (let i = 0; i + 1 < folded.length; i++) {
    const lead = folded[i] ?? 0;
    // Leads of the Arabic block; three-byte letters have continuation bytes only, below 0xc0.
    if (lead < 0xd8 || lead > 0xdb) continue;
    const pair = PAIRS.get((lead << 8) | (folded[i + 1] ?? 0));
    if (pair !== undefined) {
      folded[i] = pair >> 8;
      folded[i + 1] = pair & 0xff;
    }
    i++;
  }
  return folded;
}
