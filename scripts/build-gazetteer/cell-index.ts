import type { Draft } from './draft.ts';

/** Drafts by cell of half a degree. */
export class CellIndex {
  private readonly cells = new Map<string, Draft[]>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      const key = this.key(draft.lat, draft.lon);
      const cell = this.cells.get(key);
      if (cell) cell.push(draft);
      else this.cells.set(key, [draft]);
    }
  }

  /** Drafts in the cell of a point and the eight around it: all within half a degree, and some beyond. */
  near({ lat, lon }: { lat: number; lon: number }): Draft[] {
    const found: Draft[] = [];
    for (const dy of [-0.5, 0, 0.5])
      for (const dx of [-0.5, 0, 0.5]) found.push(...(this.cells.get(this.key(lat + dy, lon + dx)) ?? []));
    return found;
  }

  private key(lat: number, lon: number): string {
    return `${Math.floor(lat * 2)} ${Math.floor(lon * 2)}`;
  }
}
