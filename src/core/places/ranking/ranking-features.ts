import type { Entry } from '../../model.ts';
import type { Home } from './home.ts';
import type { NameGroup } from './name-group.ts';
import type { StatedKind } from './surroundings.ts';
import { chordKm, unitVector, type Vector } from './vectors.ts';

/** Receives one feature of a candidate; a key is a word or two that "Why here?" can show. */
export type EmitFeature = (key: string, value: number) => void;

const HOME_KM = 100;

/** Features that need no other place of the article. */
export function emitOwnFeatures(group: NameGroup, index: number, home: Home, emit: EmitFeature): void {
  const candidate = group.candidates[index];
  if (!candidate) return;
  const { entry } = candidate;
  const log = Math.log10(1 + entry.population);
  emit('population', log / 7);
  const most = group.candidates.reduce((top, c) => Math.max(top, c.entry.population), 0);
  emit('less-populous', (Math.log10(1 + most) - log) / 7);
  if (entry.population === most) emit('most-populous', 1);
  emit(`class-${classOf(entry)}`, 1);
  if (candidate.quality !== 'main') emit(`name-${candidate.quality}`, 1);
  if (!group.kind && sharesNameWithSeat(group, entry)) emit('seat-of-same-name', 1);
  if (group.kind) emit(agrees(group.kind, entry) ? 'kind-stated' : 'kind-differs', 1);
  emitHome(entry, group.vectors[index], home, emit);
}

/**
 * Whether a first-level unit has a seat of its own name among the candidates: "Idlib" without "province" is the city.
 * Not where the seat is told apart by name, as Quebec City and Mexico City are.
 */
function sharesNameWithSeat(group: NameGroup, unit: Entry): boolean {
  if (unit.featureCode !== 'ADM1' || group.seatHasOwnName) return false;
  return group.candidates.some(
    ({ entry }) => isSeat(entry) && entry.country === unit.country && entry.admin1 === unit.admin1,
  );
}

function isSeat({ featureCode }: Entry): boolean {
  return featureCode === 'PPLA' || featureCode === 'PPLC';
}

/** Coarse class of an entry for the ranker. */
export function classOf({ featureClass, featureCode, population, precision }: Entry): string {
  if (precision === 'country' || featureCode.startsWith('PCL')) return 'country';
  if (featureCode === 'ADM1') return 'admin1';
  if (featureClass === 'A') return 'admin2';
  if (featureCode === 'PPLC') return 'capital';
  if (featureCode === 'PPLA') return 'seat';
  if (featureCode === 'PPLX') return 'quarter';
  if (featureClass === 'P') return population >= 1e5 ? 'city' : population >= 5000 ? 'town' : 'village';
  if (featureClass === 'H') return 'water';
  if (featureClass === 'T') return 'relief';
  return featureClass === 'L' ? 'region' : 'spot';
}

function agrees(kind: StatedKind, { featureClass, featureCode }: Entry): boolean {
  switch (kind) {
    case 'admin1':
      return featureCode === 'ADM1' || featureCode.startsWith('PCL');
    case 'admin2':
      return featureClass === 'A' && featureCode !== 'ADM1' && !featureCode.startsWith('PCL');
    case 'settlement':
      return featureClass === 'P';
    case 'water':
      return featureClass === 'H';
    case 'relief':
      return featureClass === 'T' || featureClass === 'L';
    case 'spot':
      return featureClass === 'S' || featureClass === 'L' || featureClass === 'R';
  }
}

function emitHome(entry: Entry, vector: Vector | undefined, home: Home, emit: EmitFeature): void {
  if (home.wording) {
    emit(
      home.wording.country === entry.country ? 'wording-country' : 'wording-elsewhere',
      home.wording.weight,
    );
  }
  if (home.country !== null) emit(home.country === entry.country ? 'outlet-country' : 'outlet-elsewhere', 1);
  if (!vector || home.places.length === 0) return;
  let near = 0;
  for (const place of home.places)
    near = Math.max(near, Math.exp(-chordKm(vector, unitVector(place)) / HOME_KM));
  emit(
    entry.precision === 'country' || entry.featureCode === 'ADM1' ? 'outlet-near-area' : 'outlet-near',
    near,
  );
}

/** Whether an entry lies in an area as far as the gazetteer's units tell. */
export function liesIn(entry: Entry, area: Entry): boolean {
  if (entry === area || entry.country === null || entry.country !== area.country) return false;
  if (area.precision === 'country') return true;
  if (area.featureCode === 'ADM1') return entry.admin1 === area.admin1 || entry.admin1 === area.name;
  return (
    entry.admin1 === area.admin1 &&
    chordKm(unitVector(entry), unitVector(area)) < Math.max(60, 2 * area.radiusKm)
  );
}
