import { byZoom } from '../basemap/by-zoom.ts';
import type { Palette } from '../basemap/palette.ts';
import type { LabelStyle } from './label.ts';

/** The interface's own font, so that no other file is loaded for the map. */
export const LABEL_FONT = 'Inter, "IBM Plex Sans Arabic", system-ui, sans-serif';

const LINE = 1.25;

/** Sizes by zoom, in CSS pixels. */
const COUNTRY = byZoom([2, 9.5], [4, 11], [6, 14]);
const CITY = byZoom([3, 10.5], [6, 11.5], [10, 13]);
const PROVINCE = byZoom([6, 9.5], [9, 12]);

function style(weight: number, size: number, rest: Omit<LabelStyle, 'font' | 'height'>): LabelStyle {
  const px = Math.round(size);
  return { font: `${String(weight)} ${String(px)}px ${LABEL_FONT}`, height: px * LINE, ...rest };
}

/** Spaced letters would tear Arabic script apart. */
const spaced = (text: string, spacing: number): number => (/\p{Script=Arabic}/u.test(text) ? 0 : spacing);

export function countryStyle(text: string, zoom: number, palette: Palette): LabelStyle {
  const spacing = spaced(text, 1);
  return style(600, COUNTRY(zoom), { color: palette.countryText, halo: 2.5, spacing, padding: 2 });
}

export function provinceStyle(text: string, zoom: number, palette: Palette): LabelStyle {
  const spacing = spaced(text, 1.4);
  return style(450, PROVINCE(zoom), { color: palette.provinceText, halo: 2, spacing, padding: 6 });
}

/** `population` is the tiles' class, 1 (a town) to 5 and more (a metropolis). */
export function cityStyle(
  isCapital: boolean,
  population: number,
  zoom: number,
  palette: Palette,
): LabelStyle {
  const bonus = population > 4 ? 1.5 : population > 2 ? 0.5 : -0.5;
  return style(isCapital || population > 4 ? 600 : 450, CITY(zoom) + bonus, {
    color: palette.text,
    halo: 2.2,
    spacing: 0,
    padding: 3,
  });
}

export function riverStyle(palette: Palette): LabelStyle {
  return {
    font: `italic 450 11px ${LABEL_FONT}`,
    height: 13,
    color: palette.riverText,
    halo: 2,
    spacing: 0,
    padding: 2,
  };
}
