import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  GroupSymbolizer,
  LineLabelSymbolizer,
  OffsetTextSymbolizer,
  Padding,
  type Feature,
  type JsonObject,
  type LabelRule,
} from 'protomaps-leaflet';
import { byZoom } from './by-zoom.ts';
import { shown } from './paint-rules.ts';
import type { Palette } from './palette.ts';

/** Names on the map come in English, or in Arabic where the file has them. */
export type LabelLanguage = 'en' | 'ar';

/** The interface's own font, so that no other file is loaded for the map. */
export const LABEL_FONT = 'Inter, "IBM Plex Sans Arabic", system-ui, sans-serif';

/** Labels, most important first: a label that would touch an earlier one is left out. */
export function labelRules(palette: Palette, language: LabelLanguage): LabelRule[] {
  const labelProps = language === 'ar' ? ['ar', 'n'] : ['n'];
  return [
    // Below zoom 5 countries give orientation; from there on they must not push out their own capitals.
    { ...countries(palette, labelProps), minzoom: 2, maxzoom: 4 },
    cities(palette, labelProps),
    { ...countries(palette, labelProps), minzoom: 5, maxzoom: 6 },
    provinces(palette, labelProps),
    rivers(palette, labelProps),
  ];
}

function countries(palette: Palette, labelProps: string[]): LabelRule {
  const size = byZoom([2, 9.5], [4, 11], [6, 14]);
  return {
    dataLayer: 'countries',
    sort: byRank,
    filter: (zoom, feature) => shown(zoom, feature),
    symbolizer: new CenteredTextSymbolizer({
      labelProps,
      textTransform: 'uppercase',
      // Spaced letters would tear Arabic script apart.
      letterSpacing: labelProps[0] === 'ar' ? 0 : 1,
      fill: palette.countryText,
      stroke: palette.halo,
      width: 2.5,
      lineHeight: 1.3,
      font: (zoom: number) => `600 ${String(Math.round(size(zoom)))}px ${LABEL_FONT}`,
    }),
  };
}

function cities(palette: Palette, labelProps: string[]): LabelRule {
  const size = byZoom([3, 10.5], [6, 11.5], [10, 13]);
  const isCapital = (feature?: Feature): boolean => feature?.props['c'] === 2;
  const population = (feature?: Feature): number => Number(feature?.props['p'] ?? 1);
  return {
    dataLayer: 'places',
    minzoom: 3,
    sort: (a, b) => byRank(a, b) || Number(b['p'] ?? 0) - Number(a['p'] ?? 0),
    // One zoom later than the tiles would allow: labels need air for the events between them.
    filter: (zoom, feature) => shown(zoom < 8 ? zoom - 0.5 : zoom, feature),
    symbolizer: new Padding(
      1.5,
      new GroupSymbolizer([
        new CircleSymbolizer({
          radius: (_zoom: number, feature?: Feature) =>
            isCapital(feature) ? 2.6 : population(feature) > 3 ? 2 : 1.6,
          fill: palette.text,
          stroke: palette.halo,
          width: 1,
        }),
        new OffsetTextSymbolizer({
          labelProps,
          offsetX: 5,
          offsetY: 4,
          fill: palette.text,
          stroke: palette.halo,
          width: 2.2,
          maxLineChars: 30,
          font: (zoom: number, feature?: Feature) => {
            const bonus = population(feature) > 4 ? 1.5 : population(feature) > 2 ? 0.5 : -0.5;
            const weight = isCapital(feature) || population(feature) > 4 ? 600 : 450;
            return `${String(weight)} ${String(Math.round(size(zoom) + bonus))}px ${LABEL_FONT}`;
          },
        }),
      ]),
    ),
  };
}

function provinces(palette: Palette, labelProps: string[]): LabelRule {
  const size = byZoom([6, 9.5], [9, 12]);
  return {
    dataLayer: 'provinces',
    minzoom: 6,
    maxzoom: 10,
    sort: byRank,
    filter: (zoom, feature) => shown(zoom, feature),
    symbolizer: new Padding(
      6,
      new CenteredTextSymbolizer({
        labelProps,
        textTransform: 'uppercase',
        letterSpacing: labelProps[0] === 'ar' ? 0 : 1.4,
        fill: palette.provinceText,
        stroke: palette.halo,
        width: 2,
        lineHeight: 1.3,
        font: (zoom: number) => `450 ${String(Math.round(size(zoom)))}px ${LABEL_FONT}`,
      }),
    ),
  };
}

function rivers(palette: Palette, labelProps: string[]): LabelRule {
  return {
    dataLayer: 'riverLabels',
    minzoom: 5,
    filter: (zoom, feature) => shown(zoom, feature),
    symbolizer: new LineLabelSymbolizer({
      labelProps,
      fill: palette.riverText,
      stroke: palette.halo,
      width: 2,
      offset: 3,
      repeatDistance: 500,
      font: `italic 450 11px ${LABEL_FONT}`,
    }),
  };
}

function byRank(a: JsonObject, b: JsonObject): number {
  return Number(a['z'] ?? 0) - Number(b['z'] ?? 0);
}
