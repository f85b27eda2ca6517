import { foldArabicBytes } from '../../src/core/gazetteer/arabic-bytes.ts';
import { foldName } from '../../src/core/gazetteer/fold.ts';
import {
  adler32,
  COARSE_STEPS,
  COORDINATE_STEP,
  derivedId,
  LINE_END,
  MAGIC,
  MARK_ABBREVIATION,
  MARK_ALTERNATE,
  MARK_ARABIC,
  MARK_DEMONYM,
  MARK_MAIN_KEY,
  quantisePopulation,
  quantiseRadius,
  SECTIONS,
  type PartMeta,
} from '../../src/core/gazetteer/format.ts';
import type { Draft } from './draft.ts';
import { WAR_ZONES } from './focus.ts';

/** One part of the gazetteer as bytes. `admin1Name` gives the English name of a unit by `CC.code`. */
export function encodePart(
  part: string,
  provenance: string,
  drafts: readonly Draft[],
  admin1Name: (code: string) => string | undefined,
): Uint8Array {
  const sorted = drafts.toSorted(byCountryUnitAndId);
  const admin1 = new Table<string>();
  const own = new Set(sorted.filter((d) => d.featureCode === 'ADM1').map((d) => `${d.country}\t${d.name}`));
  const features = new Table<string>();
  const sections = {
    NAME: Buffer.from(sorted.map((d) => encodeNames(d, part !== 'core')).join('')),
    LATS: deltas(sorted.map((d) => coarseOf(stepsOf(d, d.lat)))),
    LONS: deltas(sorted.map((d) => coarseOf(stepsOf(d, d.lon)))),
    FINE: Buffer.from(
      sorted.map((d) => fineOf(stepsOf(d, d.lat)) * COARSE_STEPS + fineOf(stepsOf(d, d.lon))),
    ),
    POPS: varints(sorted.map((d) => quantisePopulation(d.population))),
    FEAT: varints(sorted.map((d) => features.add([d.featureClass, d.featureCode, d.precision].join(' ')))),
    ADM1: varints(
      sorted.map((d) => {
        const name = admin1Name(`${d.country}.${d.admin1}`);
        return name ? admin1.add(`${d.country}\t${name}`) + 1 : 0;
      }),
    ),
    GNID: deltas(sorted.map((d) => d.geonameId ?? 0)),
    RADI: varints(sorted.map((d) => quantiseRadius(d.radiusKm))),
    IDTX: Buffer.from(
      sorted
        .filter((d) => !d.geonameId)
        .map((d) => `${d.key === derivedId(d.country, d.name) ? '' : d.key}\n`)
        .join(''),
    ),
  };
  const meta: PartMeta = {
    part,
    provenance,
    count: sorted.length,
    countries: countRuns(sorted.map((d) => d.country)),
    admin1: admin1.values.map((name) => (own.has(name) ? '' : (name.split('\t')[1] ?? ''))),
    features: features.values.map((f) => f.split(' ') as [string, string, string]),
  };
  const all = { META: Buffer.from(JSON.stringify(meta)), ...sections };
  return Buffer.concat([Buffer.from(MAGIC), ...SECTIONS.flatMap((tag) => frame(tag, all[tag]))]);
}

/** Far from the wars, towns and areas are kept to 1 km, to save a tenth of the size. */
function stepsOf(d: Draft, degrees: number): number {
  const isFine = WAR_ZONES.has(d.country) || ['exact', 'neighbourhood'].includes(d.precision);
  const unit = isFine ? 1 : COARSE_STEPS;
  return Math.round(degrees / COORDINATE_STEP / unit) * unit;
}

function coarseOf(steps: number): number {
  return Math.floor(steps / COARSE_STEPS);
}

function fineOf(steps: number): number {
  return steps - coarseOf(steps) * COARSE_STEPS;
}

function byCountryUnitAndId(a: Draft, b: Draft): number {
  return (
    compare(a.country, b.country) ||
    compare(a.admin1, b.admin1) ||
    (a.geonameId ?? 0) - (b.geonameId ?? 0) ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

class Table<T> {
  readonly values: T[] = [];
  private readonly index = new Map<T, number>();
  add(value: T): number {
    const known = this.index.get(value);
    if (known !== undefined) return known;
    this.index.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** The core must be small, the shards quick to load together: only these carry the keys that can be made on loading. */
function encodeNames(d: Draft, withMainKeys: boolean): string {
  const mark = (code: number, text: string): string => String.fromCharCode(code) + text;
  const main = foldName(d.name);
  let line = d.name;
  if (d.name.toLowerCase() !== main || !/^[\x20-\x7e]*$/.test(d.name))
    line += mark(MARK_MAIN_KEY, withMainKeys ? main : '');
  const seen = new Set([main, '']);
  const add = (code: number, name: string): void => {
    const key = foldName(name);
    if (key.length < 2 || seen.has(key)) return;
    seen.add(key);
    line += mark(code, key);
  };
  if (d.arabic) {
    line += mark(MARK_ARABIC, d.arabic);
    const indexed = Buffer.from(foldArabicBytes(Buffer.from(d.arabic))).toString();
    if (indexed === foldName(d.arabic)) seen.add(indexed);
    else add(MARK_ALTERNATE, d.arabic);
  }
  for (const name of d.abbreviations) add(MARK_ABBREVIATION, name);
  const alternates = d.alternates.map(foldName).filter((key) => !seen.has(key));
  for (const key of [...new Set(alternates)].sort()) add(MARK_ALTERNATE, key);
  for (const name of d.demonyms) {
    add(MARK_DEMONYM, name);
    if (/[aegiknortd]$/.test(name) && !/(?:ese|men|man)$/.test(name)) add(MARK_DEMONYM, `${name}s`);
  }
  return line + String.fromCharCode(LINE_END);
}

function countRuns(codes: readonly string[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[0] === code) last[1]++;
    else runs.push([code, 1]);
  }
  return runs;
}

function varints(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (let value of values) {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
    bytes.push(value);
  }
  return Buffer.from(bytes);
}

function deltas(values: readonly number[]): Buffer {
  return varints(
    values.map((value, i) => {
      const delta = value - (values[i - 1] ?? 0);
      return delta < 0 ? -2 * delta - 1 : 2 * delta;
    }),
  );
}

function frame(tag: string, bytes: Buffer): Buffer[] {
  const header = Buffer.alloc(12);
  header.write(tag, 0, 'latin1');
  header.writeUInt32LE(bytes.length, 4);
  header.writeUInt32LE(adler32(bytes), 8);
  return [header, bytes];
}
