import fs from 'node:fs';
import { foldName } from '../../../src/core/gazetteer/fold.ts';
import { derivedId } from '../../../src/core/gazetteer/format.ts';
import type { Precision } from '../../../src/core/model.ts';
import { makeDraft, type Draft } from '../draft.ts';
import { KINDS } from './kinds.ts';
import { TwinIndex } from '../twin-index.ts';

/** One row of `data/supplement*.tsv`. */
export interface SupplementRow {
  /** Empty for a place of its own; `g:ID` or another entry's id to add names to that entry. */
  readonly id: string;
  readonly name: string;
  /** Plain: another spelling. `@`: abbreviation. `~`: demonym. `-`: a name of the entry that is wrong. */
  readonly names: readonly string[];
  readonly arabic: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kind: string;
  readonly precision: string;
  readonly radiusKm: number;
  readonly country: string;
  readonly source: string;
}

export const COLUMNS = 'id name names arabic lat lon kind precision radius_km country source'.split(' ');

/** Throws, naming file and line, on a row that does not fit the columns. */
export function readSupplement(file: string): SupplementRow[] {
  const [header = '', ...lines] = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  if (header !== COLUMNS.join('\t')) throw new Error(`${file}: the first line must be ${COLUMNS.join(', ')}`);
  return lines.map((line, i) => {
    const f = line.split('\t');
    if (f.length !== COLUMNS.length)
      throw new Error(`${file}:${i + 2}: ${f.length} columns instead of ${COLUMNS.length}`);
    const [id, name, names, arabic, lat, lon, kind, precision, radius, country, source] = f as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      id,
      name,
      names: names
        .split(';')
        .map((n) => n.trim())
        .filter(Boolean),
      arabic,
      lat: lat ? Number(lat) : null,
      lon: lon ? Number(lon) : null,
      kind,
      precision,
      radiusKm: Number(radius || 0),
      country,
      source,
    };
  });
}

/**
 * Adds new places to `drafts`, and names to those already there: by id, or where another source has a place of the same
 * name and kind nearby. Throws on a row whose entry does not exist.
 */
export function applySupplement(drafts: Draft[], rows: readonly SupplementRow[]): void {
  const byId = new Map(drafts.flatMap((d) => idsOf(d).map((id) => [id, d] as const)));
  const known = new TwinIndex(drafts);
  for (const row of rows) {
    const entry = byId.get(row.id);
    if (entry) amend(entry, row);
    else if (row.lat === null || row.lon === null)
      throw new Error(`supplement: no entry ${row.id} (${row.name})`);
    else addPlace(drafts, known, makeRow(row, row.lat, row.lon), row);
  }
}

function addPlace(drafts: Draft[], known: TwinIndex, draft: Draft, row: SupplementRow): void {
  const twin = row.id ? null : known.find(draft);
  if (!twin) drafts.push(draft);
  // GeoNames' point stays: its places are what others compare ours with.
  else amend(twin, { ...row, name: draft.name, ...(twin.geonameId ? { lat: null, lon: null } : {}) });
}

/**
 * Places taken over from a dataset, in the columns of the supplement. They are small and many, so they go to their
 * country's shard, even where that country's other places are in the core.
 */
export function readImported(file: string): Draft[] {
  return readSupplement(file).flatMap((row) =>
    row.lat === null || row.lon === null
      ? []
      : [{ ...makeRow(row, row.lat, row.lon), core: false, shardOnly: true }],
  );
}

/** Its id; its own key where a GeoNames id replaces it (`country:SY`); and `adm1:SY.07` for a first-level unit. */
function idsOf(d: Draft): string[] {
  const ids = [d.geonameId ? `g:${d.geonameId}` : d.key, d.key];
  if (d.featureCode === 'ADM1') ids.push(`adm1:${d.country}.${d.admin1}`);
  return ids.filter(Boolean);
}

function amend(draft: Draft, row: SupplementRow): void {
  const wrong = new Set(row.names.filter((n) => n.startsWith('-')).map((n) => foldName(n.slice(1))));
  draft.alternates = draft.alternates.filter((n) => !wrong.has(foldName(n)));
  if (row.name && row.name !== draft.name) {
    draft.alternates.push(draft.name);
    draft.name = row.name;
  }
  if (row.lat !== null && row.lon !== null) Object.assign(draft, { lat: row.lat, lon: row.lon });
  if (row.radiusKm) draft.radiusKm = row.radiusKm;
  if (row.arabic) {
    if (draft.arabic) draft.alternates.push(draft.arabic);
    draft.arabic = row.arabic;
  }
  addNames(draft, row.names);
  draft.core = true;
}

function addNames(draft: Draft, names: readonly string[]): void {
  for (const name of names) {
    if (name.startsWith('@')) draft.abbreviations.push(name.slice(1));
    else if (name.startsWith('~')) draft.demonyms.push(name.slice(1));
    else if (!name.startsWith('-')) draft.alternates.push(name);
  }
}

function makeRow(row: SupplementRow, lat: number, lon: number): Draft {
  const [featureClass = '', featureCode = ''] = (KINDS[row.kind] ?? '').split(' ');
  const [name = row.name] = row.name.split(', ');
  const draft = makeDraft({
    geonameId: row.id.startsWith('g:') ? Number(row.id.slice(2)) : null,
    key: row.id && !row.id.startsWith('g:') ? row.id : derivedId(row.country, row.name),
    name,
    lat,
    lon,
    country: row.country,
    featureClass,
    featureCode,
    precision: row.precision as Precision,
    radiusKm: row.radiusKm,
    arabic: row.arabic || null,
    core: true,
  });
  // What stands after the comma tells namesakes apart.
  addNames(draft, name === row.name ? row.names : [row.name, ...row.names]);
  return draft;
}
