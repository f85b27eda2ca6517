import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../../scripts/offline/bundled-files.ts';
import { drawIcons } from '../../scripts/offline/draw-icons.ts';

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}
const manifest = JSON.parse(fs.readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): string {
  const bytes = fs.readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  it('works below any folder', () => {
    expect(manifest).toMatchObject({ start_url: './', scope: './' });
  });

  it('names icons that are there, of the sizes that browsers ask for, one of them for masks', () => {
    for (const { src, sizes } of manifest.icons)
      if (src.endsWith('.png')) expect(sizeOf(`public/${src}`)).toBe(sizes);
      else expect(fs.existsSync(`public/${src}`)).toBe(true);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  });
});

describe('the icons', () => {
  it('are what their script draws', async () => {
    for (const [name, content] of await drawIcons())
      expect(Buffer.from(content).equals(fs.readFileSync(`public/icons/${name}`)), name).toBe(true);
  });
});

describe('bundled files', () => {
  it('are all that the program may ask for', () => {
    const names = Object.keys(bundledFiles('public'));
    expect(names).toEqual(
      expect.arrayContaining([
        'gazetteer/core.dlg',
        'gazetteer/SY.dlg',
        'basemap/world.pmtiles',
        'basemap/areas/SY.json',
      ]),
    );
    expect(names).not.toContain('basemap/provenance.json');
  });
});
