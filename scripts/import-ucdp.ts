/**
 * Takes the names and points of settlements out of a UCDP GED file into data/imported-ucdp.tsv, for places that the
 * gazetteer does not know: `npx tsx scripts/import-ucdp.ts GED.csv`. Only events whose place is known exactly
 * (where_prec 1) count. To refresh it, empty the file first and rebuild the gazetteer, so that what it added before
 * is unknown again.
 */
import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { loadGazetteer } from '../src/cli/load-deps.ts';
import { distanceKm } from '../src/core/gazetteer/distance.ts';
import { foldName } from '../src/core/gazetteer/fold.ts';
import type { Gazetteer } from '../src/core/gazetteer/gazetteer.ts';
import { FIRST_NAMES } from '../src/core/locales/en/places-people.ts';
import { WORD_CLASSES } from '../src/core/locales/en/places-words.ts';
import { COLUMNS } from './build-gazetteer/sources/supplement.ts';

/** UCDP names a place with its kind: "Kafr Ruma town". */
const SETTLEMENT = /^(.+?) (?:town|village|suburb|city)$/i;
/** Capitalised words, with Arabic articles between them; a description ("compound outside …") is no name. */
const NAME =
  /^\p{Lu}[\p{L}'’]+(?:[ -](?:(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|ez|et)[ -])?\p{Lu}[\p{L}'’]*)*$/u;
/** A place of this name so near is the same place. */
const SAME_KM = 15;
/** Shorter names are words of other languages more often than they are villages. */
const SHORTEST = 4;
const SOURCE = 'UCDP GED 19.1, CC BY 4.0';

interface Settlement {
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

type Row = Readonly<Record<string, string>>;

/** The settlement of one event, or `null` where the place is not exact or not a settlement. */
function readSettlement(row: Row): Settlement | null {
  const place = (row['where_coordinates'] ?? '').trim().replace(/\s+/g, ' ');
  const named = SETTLEMENT.exec(place)?.[1];
  if (row['where_prec'] !== '1' || !named) return null;
  const names = named
    .split('/')
    .map((name) => name.replace(SETTLEMENT, '$1').trim())
    .filter((name) => NAME.test(name));
  const [first = ''] = names;
  const whole = names.filter((name) => name === first || !skeleton(first).includes(skeleton(name)));
  return names.length > 0
    ? { names: whole, lat: Number(row['latitude']), lon: Number(row['longitude']) }
    : null;
}

/** Consonants without doubles: a second name that lies within the first ("Dahiet Elasad/Al Assad") is a piece of it. */
function skeleton(name: string): string {
  return foldName(name)
    .replace(/[aeiouy\s]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Villages that bear a man's name or a common word would be found in people and sentences. */
const commonWords = new Set([...FIRST_NAMES, ...WORD_CLASSES.flatMap(([, words]) => words)]);

function isNew({ names, lat, lon }: Settlement, gazetteer: Gazetteer): boolean {
  const keys = names.map(foldName);
  if (keys.some((key) => key.length < SHORTEST || commonWords.has(key))) return false;
  return !keys.some((key) =>
    gazetteer.lookupKey(key).some(({ entry }) => distanceKm(entry, { lat, lon }) < SAME_KM),
  );
}

function toLine({ names: [name = '', ...others], lat, lon }: Settlement): string {
  const fields: Record<string, string> = {
    name,
    names: others.join(';'),
    lat: lat.toFixed(4),
    lon: lon.toFixed(4),
    kind: 'village',
    precision: 'city',
    radius_km: '1',
    country: 'SY',
    source: SOURCE,
  };
  return COLUMNS.map((column) => fields[column] ?? '').join('\t');
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the UCDP GED file: npx tsx scripts/import-ucdp.ts ged.csv[.gz]');
const bytes = fs.readFileSync(file);
const rows = parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true }) as Row[];
const gazetteer = await loadGazetteer();
const found = new Map<string, Settlement>();
for (const row of rows) {
  const settlement = row['country_id'] === '652' || row['country'] === 'Syria' ? readSettlement(row) : null;
  if (settlement && isNew(settlement, gazetteer)) {
    const key = settlement.names.map(foldName).join('|');
    if (!found.has(key)) found.set(key, settlement);
  }
}
const lines = [...found.values()].map(toLine).sort();
fs.writeFileSync(
  new URL('../data/imported-ucdp.tsv', import.meta.url),
  [COLUMNS.join('\t'), ...lines, ''].join('\n'),
);
console.log(`${String(lines.length)} settlements that the gazetteer does not know`);
