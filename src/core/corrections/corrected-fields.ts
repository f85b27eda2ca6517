import type { LinkedEvent } from '../model.ts';

/** What was corrected of an event, as machine-readable names: `place`, `killed`, `split`; for columns of exports. */
export function correctedFields({ corrections = [] }: LinkedEvent): readonly string[] {
  return [
    ...new Set(corrections.map(({ change }) => (change.field === 'toll' ? change.kind : change.field))),
  ];
}
