import type { Correction } from './correction.ts';

/** Corrections in the order in which they were made, and those taken back, the last one last. */
export interface CorrectionHistory {
  readonly done: readonly Correction[];
  readonly undone: readonly Correction[];
}

export const NO_CORRECTIONS: CorrectionHistory = { done: [], undone: [] };

/** A new correction; what was taken back before can no longer be brought again. */
export function addCorrection({ done }: CorrectionHistory, correction: Correction): CorrectionHistory {
  return { done: [...done, correction], undone: [] };
}

/** Takes back the last one, or the one of an id. */
export function undoCorrection(history: CorrectionHistory, id = history.done.at(-1)?.id): CorrectionHistory {
  const taken = history.done.find((one) => one.id === id);
  if (!taken) return history;
  return { done: history.done.filter((one) => one !== taken), undone: [...history.undone, taken] };
}

/** Brings back the one that was taken back last. */
export function redoCorrection({ done, undone }: CorrectionHistory): CorrectionHistory {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}

/** Corrections of a file beside one's own: the same id is the same correction. */
export function mergeCorrections(
  { done, undone }: CorrectionHistory,
  others: readonly Correction[],
): CorrectionHistory {
  const known = new Set(done.map(({ id }) => id));
  const added = others.filter(({ id }) => !known.has(id));
  const all = [...done, ...added].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { done: all, undone };
}
