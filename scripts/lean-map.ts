import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
/** Styles, colours and readers that our own style does not use; none of these does anything when merely imported. */
const PURE = /[\\/](?:protomaps-leaflet|@protomaps[\\/]basemaps|color2k|potpack|pmtiles)[\\/]/;
/** Leaflet's rules for markers and the layer switch, which we do not use; Vite would inline their images. */
const IMAGE_RULES = /[^{}]+\{[^{}]*url\(images\/[^{}]*\}/g;

/** Leaflet's classes: made by a call, which a bundler must keep unless it is told that the call does nothing else. */
const LEAFLET_CLASS = /^(\s*var \w+ = )(\w+\.extend\()/gm;

/** What ties Leaflet's paths, markers, tooltips and GeoJSON to the rest; we draw on a canvas of our own. */
const LEAFLET_TIES: readonly RegExp[] = [
  /^(?:Polyline|Polygon|LayerGroup|Marker|Circle|CircleMarker)\.include\((?:PointToGeoJSON\);|\{[\s\S]*?^\}\);)/gm,
  /^(?:Map|Layer)\.include\(\{\s*\/\/ (?:@namespace Map; @method getRenderer|@method (?:open|bind)Tooltip)[\s\S]*?^\}\);/gm,
  // Holding a finger down opens no menu here.
  /^Map\.addInitHook\('addHandler', 'tapHold', TapHold\);/gm,
  /^(?:(?:GeoJSON|Polyline|SVG|Icon|TileLayer|tileLayer)\.\w+|[Cc]ontrol\.[Ll]ayers) = \w+;/gm,
];

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
        alias: [
          { find: /^protomaps-leaflet$/, replacement: path.join(folder, 'src/index.ts') },
          { find: /^leaflet$/, replacement: require.resolve('leaflet/dist/leaflet-src.esm.js') },
        ],
        dedupe: ['pmtiles'],
      },
      optimizeDeps: { exclude: ['protomaps-leaflet'], include: ['protomaps-leaflet > rbush'] },
    }),
    transform(code, id) {
      if (id.endsWith('leaflet-src.esm.js')) return { code: leanLeaflet(code), map: null };
      if (id.split('?')[0]?.endsWith('leaflet.css'))
        return { code: code.replace(IMAGE_RULES, ''), map: null };
      return PURE.test(id) ? { moduleSideEffects: false } : null;
    },
  };
}

function leanLeaflet(code: string): string {
  return LEAFLET_TIES.reduce((rest, tie) => rest.replace(tie, ''), code).replace(
    LEAFLET_CLASS,
    '$1/*#__PURE__*/ $2',
  );
}
