import type { Entry } from '../../model.ts';
import { agrees, broadKindOf, classOf, isSeat } from './entry-kind.ts';
import type { NameGroup } from './name-group.ts';

/** Receives one feature of a candidate; a key is a word or two that "Why here?" can show. */
export type EmitFeature = (key: string, value: number) => void;

/** Features that need no other place of the article. */
export function emitOwnFeatures(group: NameGroup, index: number, emit: EmitFeature): void {
  const candidate = group.candidates[index];
  if (!candidate) return;
  const { entry, quality } = candidate;
  const seat = group.kind ? null : seatOfSameName(group, entry);
  const log = Math.min(prominence(entry), seat ? prominence(seat) : Infinity);
  const { rivals } = group;
  emit('population', log / 7);
  emit('less-populous', (rivals.most - log) / 7);
  if (log === rivals.most) emit('most-populous', 1);
  emit('less-populous-there', ((rivals.mostIn.get(entry.country) ?? 0) - log) / 7);
  emit('namesakes', Math.log10(group.candidates.length));
  emit('mentions', Math.log10(Math.max(1, group.mentions.length)));
  if (seat) emit('seat-of-same-name', group.isProvinceElsewhere ? 0.5 : 1);
  if (group.opens && !group.kind) emit(broadKindOf(entry) === 'settlement' ? 'opens-town' : 'opens-area', 1);
  emit(`${quality === 'part' ? 'part' : 'class'}-${classOf(entry)}`, 1);
  if (quality !== 'main') emit(`name-${quality}`, 1);
  emitKind(group, entry, emit);
  if (rivals.country && classOf(entry) !== 'country') emit('country-of-same-name', 1);
  if (rivals.admin1 && classOf(entry) !== 'admin1' && classOf(entry) !== 'country')
    emit('province-of-same-name', 1);
}

function emitKind(group: NameGroup, entry: Entry, emit: EmitFeature): void {
  if (group.kind) emit(agrees(group.kind, entry) ? 'kind-stated' : 'kind-differs', 1);
  const { settlement, state, country } = group.cues;
  const kind = broadKindOf(entry);
  if (settlement) emit(kind === 'settlement' ? 'words-of-town' : 'words-of-town-differ', settlement);
  if (state) emit(kind === 'admin1' ? 'words-of-state' : 'words-of-state-differ', state);
  if (country) emit(kind === 'country' ? 'words-of-country' : 'words-of-country-differ', country);
}

/**
 * The seat of a first-level unit where it bears the unit's name: "Idlib" without "province" is the city, and the many
 * people of its province do not speak for the province. `null` where the seat is told apart by name, as Quebec City is.
 */
function seatOfSameName(group: NameGroup, unit: Entry): Entry | null {
  if (unit.featureCode !== 'ADM1' || group.seatHasOwnName) return null;
  const seat = group.candidates.find(
    ({ entry }) => isSeat(entry) && entry.country === unit.country && entry.admin1 === unit.admin1,
  );
  return seat?.entry ?? null;
}

/**
 * How much a place is talked of, as a logarithm: of its population, or of what an uninhabited one covers in km², so that
 * an ocean outweighs a hamlet of its name.
 */
export function prominence({ population, featureClass, radiusKm }: Entry): number {
  const log = Math.log10(1 + population);
  return 'HTL'.includes(featureClass) ? Math.max(log, 2 * Math.log10(1 + radiusKm)) : log;
}
