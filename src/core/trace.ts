/** One decision of the pipeline, told only if someone listens. */
export interface TraceEntry {
  readonly step: string;
  readonly message: string;
}

/** A log of decisions: why this place, why this date. Messages are thunks, so that no words are made when no one reads them. */
export interface Trace {
  note(step: string, message: () => string): void;
}

/** The trace of ordinary runs: costs one call and makes no string. */
export const NO_TRACE: Trace = { note: () => undefined };

/** A trace that keeps its entries, for tests, `--trace` and "Why here?". */
export function recordTrace(): Trace & { readonly entries: readonly TraceEntry[] } {
  const entries: TraceEntry[] = [];
  return { entries, note: (step, message) => void entries.push({ step, message: message() }) };
}

/** Entries as lines to read. */
export function formatTrace(entries: readonly TraceEntry[]): string {
  return entries.map(({ step, message }) => `${step.padEnd(12)} ${message}`).join('\n');
}
