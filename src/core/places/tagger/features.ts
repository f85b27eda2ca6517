import { emitClusters } from './cluster-features.ts';
import { coverValue, isContained, type Cover } from './cover.ts';
import type { TaggerContext } from './context.ts';
import { hashText, join, mix } from './hash.ts';

/** Receives one feature of a token as a 32-bit hash. */
export type Emit = (feature: number) => void;

/** Stands for a neighbour before the first or after the last token. */
const EDGE = 0x51ed270b;
const NO_LETTERS = hashText('');

/** All features of token `i`; the template numbers (first argument of `mix`) are part of the trained model. */
export function emitFeatures(context: TaggerContext, i: number, emit: Emit): void {
  emitWords(context, i, emit);
  emitSpelling(context, i, emit);
  emitClasses(context, i, emit);
  emitGroup(context, i, emit);
  emitGazetteer(context, i, emit);
  emitDocument(context, i, emit);
  emitHabits(context, i, emit);
  emitClusters(context, i, emit);
}

function emitHabits({ habits, shapes, coverOf, groups }: TaggerContext, i: number, emit: Emit): void {
  const own = habits[i] ?? 0;
  const value = coverValue(coverOf[i], i);
  const bits = own - 1;
  emit(mix(120, own));
  emit(mix(121, join(own, shapes[i] ?? 0)));
  emit(mix(122, join(own, value)));
  emit(mix(123, join(own === 0 ? 9 : bits >> 6, value)));
  emit(mix(124, join(own === 0 ? 9 : (bits >> 4) & 3, value)));
  emit(mix(125, join(own === 0 ? 9 : (bits >> 2) & 3, value)));
  emit(mix(126, join(own, habits[i + 1] ?? 0)));
  emit(mix(127, join(own, habits[i - 1] ?? 0)));
  emit(mix(128, join(habits[(groups.to[i] ?? i + 1) - 1] ?? 0, (groups.to[i] ?? 0) - i)));
}

function emitWords({ hashes, shapes }: TaggerContext, i: number, emit: Emit): void {
  const word = hashes[i] ?? EDGE;
  const before = hashes[i - 1] ?? EDGE;
  const after = hashes[i + 1] ?? EDGE;
  const before2 = hashes[i - 2] ?? EDGE;
  const after2 = hashes[i + 2] ?? EDGE;
  const near = ((shapes[i - 1] ?? 0) << 8) | ((shapes[i] ?? 0) << 4) | (shapes[i + 1] ?? 0);
  emit(mix(0, 0));
  emit(mix(1, word));
  emit(mix(2, before));
  emit(mix(3, after));
  emit(mix(4, before2));
  emit(mix(5, after2));
  emit(mix(6, join(before, word)));
  emit(mix(7, join(word, after)));
  emit(mix(8, join(before2, before)));
  emit(mix(9, join(after, after2)));
  emit(mix(10, join(before, after)));
  emit(mix(11, shapes[i] ?? 0));
  emit(mix(12, near));
  emit(mix(13, ((shapes[i - 2] ?? 0) << 16) | (near << 4) | (shapes[i + 2] ?? 0)));
}

function emitSpelling({ words }: TaggerContext, i: number, emit: Emit): void {
  const word = words[i];
  if (!word) return;
  emit(mix(20, word.first2));
  emit(mix(21, word.first3));
  emit(mix(22, word.first4));
  emit(mix(23, word.last2));
  emit(mix(24, word.last3));
  emit(mix(25, word.last4));
  emit(mix(26, words[i + 1]?.last3 ?? NO_LETTERS));
  emit(mix(27, words[i - 1]?.last3 ?? NO_LETTERS));
}

function emitClasses({ classes, shapes }: TaggerContext, i: number, emit: Emit): void {
  const own = classes[i] ?? 0;
  const shape = shapes[i] ?? 0;
  for (let k = -2; k <= 2; k++) {
    const bits = classes[i + k] ?? 0;
    if (!bits) continue;
    for (let rest = bits; rest; rest &= rest - 1) {
      emit(mix(30 + k, 31 - Math.clz32(rest & -rest)));
      emit(mix(35 + k, ((31 - Math.clz32(rest & -rest)) << 4) | shape));
    }
  }
  emit(mix(40, join(classes[i - 1] ?? 0, own)));
  emit(mix(41, join(own, classes[i + 1] ?? 0)));
}

function emitGroup({ hashes, classes, shapes, groups, doc }: TaggerContext, i: number, emit: Emit): void {
  const from = groups.from[i] ?? i;
  const to = groups.to[i] ?? i + 1;
  const length = Math.min(6, to - from);
  const place = Math.min(5, i - from);
  const before = hashes[from - 1] ?? EDGE;
  const after = hashes[to] ?? EDGE;
  const last = hashes[to - 1] ?? EDGE;
  emit(mix(50, (length << 4) | place));
  emit(mix(51, join(last, place)));
  emit(mix(52, join(hashes[from] ?? EDGE, place)));
  emit(mix(53, join(before, length)));
  emit(mix(54, join(after, length)));
  emit(mix(55, join(before, after)));
  emit(mix(56, join(classes[to - 1] ?? 0, (length << 4) | place)));
  emit(mix(57, join(classes[from] ?? 0, (length << 4) | place)));
  emit(mix(58, join(classes[to] ?? 0, classes[from - 1] ?? 0)));
  emit(mix(59, join(last, after)));
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? 0];
  const opens = sentence?.start === doc.tokens[from]?.start ? 1 : 0;
  emit(mix(60, (opens << 8) | (length << 4) | place));
  emit(mix(61, join((sentence?.heading ? 2 : 0) | opens, shapes[i] ?? 0)));
  if (from === 0 || (doc.tokens[i]?.sentence ?? 0) === 0) emit(mix(62, (opens << 4) | place));
}

function emitGazetteer(context: TaggerContext, i: number, emit: Emit): void {
  const { covers, coverOf, shapes, hashes, classes, groups } = context;
  const cover = coverOf[i];
  const value = coverValue(cover, i);
  emit(mix(70, value));
  emit(mix(71, join(value, shapes[i] ?? 0)));
  emit(mix(72, join(value, coverValue(coverOf[i - 1], i - 1))));
  emit(mix(73, join(value, coverValue(coverOf[i + 1], i + 1))));
  emit(mix(74, join(value, hashes[i - 1] ?? EDGE)));
  emit(mix(75, join(value, hashes[i + 1] ?? EDGE)));
  emit(mix(76, join(value, classes[i] ?? 0)));
  emit(mix(77, join(value, (groups.to[i] ?? 0) - (groups.from[i] ?? 0))));
  if (!cover) return;
  const place = value & 7;
  emit(mix(78, join(cover.known.kinds, place)));
  emit(mix(79, join(Math.min(4, cover.known.matches.length), value)));
  const whole = (cover.from === groups.from[i] ? 2 : 0) | (cover.to === groups.to[i] ? 1 : 0);
  emit(mix(80, join(whole, value)));
  emit(mix(81, join(hashes[cover.to] ?? EDGE, value)));
  emit(mix(82, join(hashes[cover.from - 1] ?? EDGE, value)));
  emit(mix(83, join(classes[cover.to] ?? 0, value)));
  emit(mix(84, join(classes[cover.from - 1] ?? 0, value)));
  emitContainment(context, cover, covers, emit, place);
}

function emitContainment(
  { doc, coverOf }: TaggerContext,
  cover: Cover,
  covers: readonly (Cover | undefined)[],
  emit: Emit,
  place: number,
): void {
  const afterComma = doc.tokens[cover.to]?.text === ',' ? covers[cover.to + 1] : undefined;
  if (afterComma && isContained(cover.known, afterComma.known)) emit(mix(85, place));
  else if (afterComma) emit(mix(86, join(place, afterComma.known.best)));
  const beforeComma = doc.tokens[cover.from - 1]?.text === ',' ? coverOf[cover.from - 2] : undefined;
  if (beforeComma && isContained(beforeComma.known, cover.known)) emit(mix(87, place));
  else if (beforeComma) emit(mix(88, join(place, beforeComma.known.best)));
}

function emitDocument({ cues, hashes, coverOf, shapes, groups }: TaggerContext, i: number, emit: Emit): void {
  const bits = cues.get(hashes[i] ?? 0) ?? 0;
  const value = coverValue(coverOf[i], i);
  emit(mix(90, bits));
  emit(mix(91, join(bits, value)));
  const last = cues.get(hashes[(groups.to[i] ?? i + 1) - 1] ?? 0) ?? 0;
  emit(mix(92, join(last, Math.min(4, i - (groups.from[i] ?? i)))));
  for (let rest = bits; rest; rest &= rest - 1) {
    const cue = rest & -rest;
    emit(mix(93, cue));
    emit(mix(94, join(cue, value)));
    emit(mix(95, join(cue, shapes[i] ?? 0)));
  }
}
