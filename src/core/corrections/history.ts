import type { Correction } from './correction.ts';

/** Corrections in the order in which they take effect, and those taken back, the last one last. */
export interface CorrectionHistory {
  readonly done: readonly Correction[];
  readonly undone: readonly Correction[];
}

export const NO_CORRECTIONS: CorrectionHistory = { done: [], undone: [] };

/** New corrections; what was taken back before can no longer be brought again. */
export function addCorrections(
  { done }: CorrectionHistory,
  corrections: readonly Correction[],
): CorrectionHistory {
  return { done: [...done, ...corrections], undone: [] };
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
