import type { TaggerContext } from './context.ts';
import { coverValue } from './cover.ts';
import type { Emit } from './features.ts';
import { join, mix } from './hash.ts';

/** What kind of word stands here, and what kinds at the ends of its name and round it. */
export function emitClusters({ words, shapes, groups, coverOf }: TaggerContext, i: number, emit: Emit): void {
  const own = words[i];
  if (!own) return;
  const from = groups.from[i] ?? i;
  const to = groups.to[i] ?? i + 1;
  const length = Math.min(6, to - from);
  const place = (length << 4) | Math.min(5, i - from);
  const value = coverValue(coverOf[i], i);
  const last = words[to - 1];
  const before = words[from - 1];
  const after = words[to];
  emit(mix(140, own.small));
  emit(mix(141, own.middle));
  emit(mix(143, join(own.middle, shapes[i] ?? 0)));
  emit(mix(146, words[i - 1]?.middle ?? -1));
  emit(mix(147, words[i + 1]?.middle ?? -1));
  emit(mix(148, join(own.middle, value)));
  emit(mix(150, join(last?.small ?? -1, place)));
  emit(mix(151, join(last?.middle ?? -1, place)));
  emit(mix(153, join(before?.middle ?? -1, length)));
  emit(mix(154, join(after?.middle ?? -1, length)));
  emit(mix(155, join(before?.large ?? -1, join(own.large, after?.large ?? -1))));
  emit(mix(161, join(last?.middle ?? -1, value)));
  emit(mix(162, join(before?.middle ?? -1, value)));
  emit(mix(163, join(after?.middle ?? -1, value)));
}
