import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../scripts/build-gazetteer/sources/kinds.ts';
import { readSupplement, type SupplementRow } from '../../scripts/build-gazetteer/sources/supplement.ts';
import { loadWhole } from './load-parts.ts';

const DATA = path.resolve(import.meta.dirname, '../../data');
const FILES = fs.readdirSync(DATA).filter((name) => /^supplement.*\.tsv$/.test(name));
const ROWS = FILES.flatMap((file) => readSupplement(path.join(DATA, file)).map((row) => ({ ...row, file })));
const PLACES = ROWS.filter((row) => row.kind !== '');
const label = (row: SupplementRow & { file: string }): string => `${row.file}: ${row.name || row.id}`;
const gazetteer = loadWhole();
/** Even in the Sahara a known place of the same country stands this near; a slip of a degree in dense country shows in review. */
const NEIGHBOUR_KM = 300;

describe('the supplement', { timeout: 60_000 }, () => {
  it('holds at least 400 hand-written places of the wars', () => {
    expect(PLACES.filter((row) => row.file === 'supplement.tsv').length).toBeGreaterThanOrEqual(400);
  });

  it('gives every row a source', () => {
    expect(ROWS.filter((row) => row.source.trim() === '').map(label)).toEqual([]);
  });

  it('names no place twice', () => {
    const keys = PLACES.map((row) => `${row.name}|${row.country}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('uses known kinds and precisions, and coordinates on Earth', () => {
    const precisions = ['exact', 'neighbourhood', 'city', 'admin2', 'admin1', 'country'];
    const wrong = PLACES.filter(
      (row) =>
        !(row.kind in KINDS) ||
        !precisions.includes(row.precision) ||
        row.lat === null ||
        row.lon === null ||
        !(Math.abs(row.lat) <= 90 && Math.abs(row.lon) <= 180) ||
        !(row.radiusKm >= 0),
    );
    expect(wrong.map(label)).toEqual([]);
  });

  it('never claims to know a wide area to the point', () => {
    const wrong = PLACES.filter(
      (row) => row.radiusKm > 10 && ['exact', 'neighbourhood', 'city'].includes(row.precision),
    );
    expect(wrong.map(label)).toEqual([]);
  });

  it('puts towns and quarters near other places of their country', () => {
    const settled = PLACES.filter((row) => ['town', 'village', 'neighbourhood', 'camp'].includes(row.kind));
    const lost = settled.filter((row) => {
      const near = gazetteer.near(row.lat ?? 0, row.lon ?? 0, NEIGHBOUR_KM, 4000);
      return !near.some(
        (entry) => entry.country === (row.country || entry.country) && entry.geonameId !== null,
      );
    });
    expect(lost.map(label)).toEqual([]);
  });

  it('is found by its own names in the built gazetteer', () => {
    const missing = PLACES.filter((row) => gazetteer.lookup(row.name.split(', ')[0] ?? '').length === 0);
    expect(missing.map(label)).toEqual([]);
  });

  it('refuses rows that do not fit, with file and line', () => {
    const file = path.join(fs.mkdtempSync(path.join(tmpdir(), 'supplement-')), 'broken.tsv');
    fs.writeFileSync(
      file,
      `${fs.readFileSync(path.join(DATA, 'supplement.tsv'), 'utf8').split('\n')[0] ?? ''}\nonly one\n`,
    );
    expect(() => readSupplement(file)).toThrow(/broken\.tsv:2/);
  });
});
