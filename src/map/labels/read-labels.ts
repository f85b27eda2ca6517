import type { Feature, PreparedTile } from 'protomaps-leaflet';
import { shown } from '../basemap/paint-rules.ts';
import type { Palette } from '../basemap/palette.ts';
import { cityStyle, countryStyle, provinceStyle } from './label-styles.ts';
import type { Label, LabelKind } from './label.ts';

/** Names on the map come in English, or in Arabic where the file has them. */
export type LabelLanguage = 'en' | 'ar';

export interface LabelOptions {
  readonly zoom: number;
  readonly language: LabelLanguage;
  readonly palette: Palette;
}

interface LayerRule {
  readonly layer: string;
  readonly kind: LabelKind;
  readonly from: number;
  readonly to: number;
}

/**
 * Which names come first: one that would touch an earlier one moves, or is left out. Below zoom 5 countries give
 * orientation; from there on they must not push out their own capitals.
 */
const RULES: readonly LayerRule[] = [
  { layer: 'countries', kind: 'country', from: 2, to: 4 },
  { layer: 'places', kind: 'city', from: 3, to: 24 },
  { layer: 'countries', kind: 'country', from: 5, to: 6 },
  { layer: 'provinces', kind: 'province', from: 6, to: 10 },
];

/** Neighbouring tiles repeat what lies near their common edge. */
const SAME = 24;
/** Characters of a line of an area's name. */
const LINE_LENGTH = 16;

/** The names in the tiles that this zoom shows, most important first. */
export function readLabels(tiles: readonly PreparedTile[], options: LabelOptions): Label[] {
  const labels: Label[] = [];
  const places = new Set<string>();
  for (const { layer, kind, from, to } of RULES) {
    if (options.zoom < from || options.zoom > to) continue;
    const features = tiles.flatMap((tile) =>
      (tile.data.get(layer) ?? [])
        .filter((feature) => isShown(kind, feature, options.zoom))
        .map((feature) => ({ feature, tile })),
    );
    features.sort((a, b) => rank(a.feature, b.feature));
    for (const { feature, tile } of features) {
      const label = toLabel(kind, feature, tile, options);
      if (!label) continue;
      const key = `${label.lines.join(' ')} ${String(Math.round(label.x / SAME))} ${String(Math.round(label.y / SAME))}`;
      if (places.has(key)) continue;
      places.add(key);
      labels.push(label);
    }
  }
  return labels;
}

/** Cities a little later than the tiles would allow: labels need air for the events between them. */
function isShown(kind: LabelKind, feature: Feature, zoom: number): boolean {
  return shown(kind === 'city' && zoom < 8 ? zoom - 0.5 : zoom, feature);
}

const numberOf = (feature: Feature, key: string, otherwise: number): number =>
  Number(feature.props[key] ?? otherwise);

function rank(a: Feature, b: Feature): number {
  return numberOf(a, 'z', 0) - numberOf(b, 'z', 0) || numberOf(b, 'p', 0) - numberOf(a, 'p', 0);
}

/** The name in the reader's language if the file has it; `null` for a feature without one. */
export function nameOf({ props }: Feature, language: LabelLanguage): string | null {
  const name = (language === 'ar' ? props['ar'] : null) ?? props['n'];
  return typeof name === 'string' && name !== '' ? name : null;
}

function toLabel(
  kind: LabelKind,
  feature: Feature,
  { scale, origin }: PreparedTile,
  { zoom, language, palette }: LabelOptions,
): Label | null {
  const name = nameOf(feature, language);
  const point = feature.geom[0]?.[0];
  if (!name || !point) return null;
  const at = { x: point.x * scale + origin.x, y: point.y * scale + origin.y };
  if (kind === 'city') {
    const isCapital = feature.props['c'] === 2;
    const population = numberOf(feature, 'p', 1);
    const dot = isCapital ? 2.6 : population > 3 ? 2 : 1.6;
    return { kind, lines: [name], ...at, dot, style: cityStyle(isCapital, population, zoom, palette) };
  }
  const style = kind === 'country' ? countryStyle : provinceStyle;
  return {
    kind,
    lines: breakLines(name.toLocaleUpperCase('en')),
    ...at,
    dot: 0,
    style: style(name, zoom, palette),
  };
}

/** Words in lines of about equal length, as an area's name is set on a map. */
function breakLines(name: string): string[] {
  const count = Math.ceil(name.length / LINE_LENGTH);
  if (count === 1) return [name];
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > Math.max(name.length / count + 2, 8)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
