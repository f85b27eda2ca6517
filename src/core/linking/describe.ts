import type { Account } from './account.ts';
import { entryOf } from './attach-place.ts';

/** One account in a line, for the trace. */
export function describe(account: Account): string {
  const words = account.triggers.map((trigger) => trigger.text).join(' + ');
  const place = account.place
    ? `${entryOf(account.place.toponym)?.name ?? '?'} (${account.place.basis} ${account.place.score.toFixed(1)})`
    : '-';
  const date = account.date ? `${account.date.range.start}${account.date.certain ? '' : ' (carried)'}` : '-';
  const tolls = account.tolls.map((toll) => `${toll.kind} ${toll.count.min ?? '?'}`).join(', ');
  return `${account.type} ${account.status} [${words}] s${account.sentence} @ ${place} on ${date} ${tolls}`;
}
