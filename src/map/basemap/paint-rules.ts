import { LineSymbolizer, PolygonSymbolizer, type Feature, type PaintRule } from 'protomaps-leaflet';
import { byZoom } from './by-zoom.ts';
import type { Palette } from './palette.ts';

/** What is drawn under the labels, bottom first. */
export function paintRules(palette: Palette): PaintRule[] {
  return [
    {
      dataLayer: 'land',
      symbolizer: new PolygonSymbolizer({ fill: palette.land, stroke: palette.coast, width: 0.8 }),
    },
    provinces(palette),
    rivers(palette),
    // Over the rivers, whose centre lines run on through lakes.
    { dataLayer: 'lakes', filter: shown, symbolizer: new PolygonSymbolizer({ fill: palette.water }) },
    borders(palette),
    dashed(palette, 'disputed', [5, 3], byZoom([2, 0.7], [6, 1.2], [12, 2])),
    dashed(palette, 'claim', [1.2, 3], byZoom([2, 0.6], [6, 1], [12, 1.6])),
  ];
}

/** Tiles hold features for a zoom or two deeper than where they are to be seen. */
export function shown(zoom: number, feature: Feature): boolean {
  const from = feature.props['z'];
  return typeof from !== 'number' || from <= zoom;
}

function rivers(palette: Palette): PaintRule {
  const growth = byZoom([2, 0.4], [5, 0.8], [8, 1.5], [12, 3.2]);
  const rank = (feature?: Feature): number => {
    const z = feature?.props['z'];
    return typeof z !== 'number' || z > 6 ? 0.7 : z > 4 ? 1 : 1.3;
  };
  return {
    dataLayer: 'rivers',
    filter: shown,
    symbolizer: new LineSymbolizer({
      color: palette.river,
      lineCap: 'round',
      lineJoin: 'round',
      width: (zoom: number, feature?: Feature) => rank(feature) * growth(zoom),
    }),
  };
}

function provinces(palette: Palette): PaintRule {
  const width = byZoom([4, 0.6], [8, 1], [12, 1.5]);
  return {
    dataLayer: 'borders',
    filter: (zoom, feature) => feature.props['kind'] === 'region' && shown(zoom, feature),
    symbolizer: dashedLine(palette.province, [3, 2], width),
  };
}

function borders(palette: Palette): PaintRule {
  return {
    dataLayer: 'borders',
    filter: (_zoom, feature) => feature.props['kind'] === 'country',
    symbolizer: new LineSymbolizer({
      color: palette.border,
      lineJoin: 'round',
      width: byZoom([1, 0.5], [4, 0.8], [8, 1.4], [12, 2.2]),
    }),
  };
}

function dashed(
  palette: Palette,
  kind: 'disputed' | 'claim',
  dash: number[],
  width: (zoom: number) => number,
): PaintRule {
  return {
    dataLayer: 'borders',
    filter: (_zoom, feature) => feature.props['kind'] === kind,
    symbolizer: dashedLine(palette.disputed, dash, width),
  };
}

/** protomaps-leaflet reads colour and width of a dashed line from either pair of options, by a rule of its own. */
function dashedLine(color: string, dash: number[], width: (zoom: number) => number): LineSymbolizer {
  return new LineSymbolizer({ color, width, dash, dashColor: color, dashWidth: width });
}
