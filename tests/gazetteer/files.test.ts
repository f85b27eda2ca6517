import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PACKAGES } from '../../scripts/build-gazetteer/packages.ts';
import { readGazetteer } from '../../src/core/gazetteer/read-gazetteer.ts';
import { FOLDER, loadWhole, partNames, readPart } from './load-parts.ts';

const PROVENANCE = path.resolve(import.meta.dirname, '../../scripts/build-gazetteer/provenance.json');

/** Compressing and walking all entries takes seconds on a busy machine. */
const SLOW = { timeout: 120_000 };

const gazetteer = loadWhole();

describe('the built files', SLOW, () => {
  it('keep the core under 600 KB of brotli', () => {
    const brotli = zlib.brotliCompressSync(readPart('core'), {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 24 },
    });
    expect(brotli.length).toBeLessThanOrEqual(600 * 1024);
  });

  it('are listed in the index with their sizes', () => {
    const index = JSON.parse(fs.readFileSync(path.join(FOLDER, 'index.json'), 'utf8')) as Record<
      string,
      { gzip: number }
    >;
    expect(Object.keys(index).sort()).toEqual(partNames().sort());
    for (const [name, { gzip }] of Object.entries(index))
      expect(fs.statSync(path.join(FOLDER, `${name}.dlg`)).size, name).toBe(gzip);
  });

  it('come from packages whose checksums are recorded', () => {
    const known = JSON.parse(fs.readFileSync(PROVENANCE, 'utf8')) as Record<
      string,
      { sha256: string; licence: string }
    >;
    expect(Object.keys(known).sort()).toEqual(
      PACKAGES.map(({ name, version }) => `${name}@${version}`).sort(),
    );
    for (const { sha256, licence } of Object.values(known)) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(licence).not.toBe('');
    }
  });

  it('hold capitals, focus countries and large places in the core', () => {
    const core = readGazetteer(readPart('core'));
    for (const name of ['Ouagadougou', 'Baghouz', 'Kramatorsk', 'Springfield', 'Bourbon County', 'Red Sea'])
      expect(core.lookup(name), name).not.toEqual([]);
  });

  it('give every entry an id of its own, a name and a point', () => {
    const seen = new Set<string>();
    for (const entry of gazetteer.near(0, 0, 20_100, Infinity)) {
      expect(seen.has(entry.id), `${entry.id} ${entry.name}`).toBe(false);
      seen.add(entry.id);
      if (!entry.name || !(Math.abs(entry.lat) <= 90 && Math.abs(entry.lon) <= 180))
        expect.fail(`${entry.id} ${entry.name}`);
    }
    expect(seen.size).toBe(gazetteer.size);
  });
});
