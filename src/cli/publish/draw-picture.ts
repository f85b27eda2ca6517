import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type AreasFile, decodeRing } from '../../core/areas/decode-areas.ts';
import { type Land, previewSvg } from '../../publish/preview/preview-svg.tsx';
import { renderPng } from '../../publish/preview/render-png.ts';
import type { DrawPicture } from '../../publish/publish.ts';

const AREAS = new URL('../../../public/basemap/areas/', import.meta.url);

/** The preview picture of a map, over the outlines of countries that the map itself uses. */
export const drawPicture: DrawPicture = async ({ title, events }) =>
  renderPng(previewSvg({ title, events, lands: await readLands() }));

async function readLands(): Promise<Land[]> {
  const names = (await fs.readdir(fileURLToPath(AREAS))).filter((name) => name.endsWith('.json')).sort();
  const lands = await Promise.all(
    names.map(async (name): Promise<Land> => {
      const { scale, country } = JSON.parse(await fs.readFile(new URL(name, AREAS), 'utf8')) as AreasFile;
      return (country?.rings ?? []).map((ring) => decodeRing(ring, scale));
    }),
  );
  return lands;
}
