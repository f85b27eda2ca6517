import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
/** The interface's own fonts, by script. */
const FONTS = [
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2',
  '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
];

let ready: Promise<void> | null = null;

/**
 * Draws an SVG without a browser. resvg as WebAssembly, not as a native addon: the same bytes on every system, woff2
 * fonts, and no binary for each platform. It loads nothing: pictures and fonts that an SVG names are left out.
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  ready ??= fs.readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  await ready;
  const fontBuffers = await Promise.all(FONTS.map(async (font) => fs.readFile(require.resolve(font))));
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Inter', loadSystemFonts: false },
  });
  return drawing.render().asPng();
}
