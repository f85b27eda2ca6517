import type { Count } from '../../core/model.ts';

/** A count as a reader types it: both the same for an exact one, no highest for "at least", no lowest for "up to". */
export interface TollDraft {
  readonly min: string;
  readonly max: string;
}

export type ReadToll =
  | { readonly ok: true; readonly count: Count | null }
  | { readonly ok: false; readonly problem: 'number' | 'order' };

/** The columns of the store hold 32 bits. */
const MOST = 2_147_483_647;

export function draftOfToll(count: Count | undefined): TollDraft {
  return { min: String(count?.min ?? ''), max: String(count?.max ?? '') };
}

/** `null` where both are empty: no count is known. */
export function readTollDraft({ min, max }: TollDraft): ReadToll {
  const [low, high] = [readOne(min), readOne(max)];
  if (low === 'bad' || high === 'bad') return { ok: false, problem: 'number' };
  if (low === null && high === null) return { ok: true, count: null };
  if (low !== null && high !== null && high < low) return { ok: false, problem: 'order' };
  return { ok: true, count: { min: low, max: high, text: '' } };
}

function readOne(text: string): number | null | 'bad' {
  const value = text.trim();
  if (value === '') return null;
  return /^\d{1,10}$/.test(value) && Number(value) <= MOST ? Number(value) : 'bad';
}
