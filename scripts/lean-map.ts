import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
/** Styles, colours and readers that our own style does not use; none of these does anything when merely imported. */
const PURE = /[\\/](?:protomaps-leaflet|@protomaps[\\/]basemaps|color2k|potpack|pmtiles)[\\/]/;
/** Leaflet's rules for markers and the layer switch, which we do not use; Vite would inline their images. */
const IMAGE_RULES = /[^{}]+\{[^{}]*url\(images\/[^{}]*\}/g;

/**
 * Leaves out what the map's packages carry and our map never uses: 15 KB after gzip.
 * protomaps-leaflet is built from its sources, because its bundle wraps every function in a call that keeps the name,
 * which no bundler may drop; and with one copy of PMTiles instead of two.
 */
export function leanMap(): Plugin {
  const folder = path.dirname(require.resolve('protomaps-leaflet/package.json'));
  return {
    name: 'lean-map',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^protomaps-leaflet$/, replacement: path.join(folder, 'src/index.ts') }],
        dedupe: ['pmtiles'],
      },
      optimizeDeps: { exclude: ['protomaps-leaflet'], include: ['protomaps-leaflet > rbush'] },
    }),
    transform(code, id) {
      if (id.split('?')[0]?.endsWith('leaflet.css'))
        return { code: code.replace(IMAGE_RULES, ''), map: null };
      return PURE.test(id) ? { moduleSideEffects: false } : null;
    },
  };
}
