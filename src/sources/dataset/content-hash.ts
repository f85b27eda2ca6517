/**
 * A hash of bytes that come piece by piece, to know a file again: two lanes of 32 bits after the finaliser of murmur3
 * (Austin Appleby, public domain), four bytes at a time. It guards against a file dropped twice, not against anyone who
 * would forge one: the browser's own hashes (`crypto.subtle`) want all bytes at once.
 */
export class ContentHash {
  private a = 0x9e3779b1 | 0;
  private b = 0x85ebca6b | 0;
  private length = 0;
  /** Up to three bytes that wait for their word. */
  private rest = 0;

  update(bytes: Uint8Array): void {
    let at = 0;
    // Words begin at the same bytes however the file is cut.
    while (at < bytes.length && this.length % 4 !== 0) this.take(bytes[at++] ?? 0);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (; at + 4 <= bytes.length; at += 4) {
      this.mix(view.getInt32(at, true));
      this.length += 4;
    }
    while (at < bytes.length) this.take(bytes[at++] ?? 0);
  }

  /** 16 hexadecimal digits; for when all bytes were given. */
  digest(): string {
    this.mix(this.rest);
    this.mix(this.length);
    return [this.a, this.b].map((lane) => (finish(lane) >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private take(byte: number): void {
    const place = this.length++ % 4;
    this.rest |= byte << (8 * place);
    if (place < 3) return;
    this.mix(this.rest);
    this.rest = 0;
  }

  private mix(word: number): void {
    this.a = Math.imul(this.a ^ word, 0xcc9e2d51 | 0);
    this.a ^= this.a >>> 15;
    this.b = Math.imul(this.b + word, 0x1b873593);
    this.b ^= this.b >>> 13;
  }
}

function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b | 0);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35 | 0);
  return h ^ (h >>> 16);
}
