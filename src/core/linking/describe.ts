import type { Account } from './account.ts';
import { entryOf } from './entries.ts';
import { PLACE_WEIGHTS } from './place-weights.ts';

/** One account in a line, for the trace. */
export function describe(account: Account): string {
  const words = account.triggers.map((trigger) => trigger.text).join(' + ');
  const place = account.place
    ? `${entryOf(account.place.toponym)?.name ?? '?'} (${account.place.basis} ${account.place.score.toFixed(1)})`
    : '-';
  const date = account.date ? `${account.date.range.start}${account.date.certain ? '' : ' (carried)'}` : '-';
  const tolls = account.tolls.map((toll) => `${toll.kind} ${toll.count.min ?? '?'}`).join(', ');
  const why = weightiest(account.place?.features ?? []);
  return `${account.type} ${account.status} [${words}] s${account.sentence} @ ${place} on ${date} ${tolls}${why}`;
}

/** The features of a place that weigh most, for "why here". */
function weightiest(features: readonly string[]): string {
  const worth = (feature: string): number => PLACE_WEIGHTS[feature] ?? 0;
  const said = [...features]
    .sort((a, b) => Math.abs(worth(b)) - Math.abs(worth(a)))
    .slice(0, 4)
    .map((feature) => `${feature} ${worth(feature) > 0 ? '+' : ''}${String(worth(feature))}`);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
