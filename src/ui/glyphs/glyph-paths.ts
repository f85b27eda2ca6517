import type { FamilyName } from '../family-colors.ts';

/** Side of the square that the paths are drawn in. */
export const GLYPH_GRID = 16;
/** Same weight for all glyphs, in units of the grid. */
export const GLYPH_STROKE = 1.5;

/** Line drawings, no fills: aircraft, falling trajectory, device, two fronts, person, speech, raised hand. */
export const GLYPH_PATHS: Readonly<Record<FamilyName, string>> = {
  air: 'M8 2.2v11.3M8 6.2 2.3 9.4M8 6.2l5.7 3.2M5.8 13.5h4.4',
  artillery: 'M2.3 11.2C3.2 5.6 8.8 3 12 9.2M12.6 5.7 12.1 9.4 8.6 8.3M7.5 13.2h6',
  blast: 'M8 2.4 13.6 8 8 13.6 2.4 8ZM8 7.9v.2',
  ground: 'M2.8 4.2 6.6 8l-3.8 3.8M13.2 4.2 9.4 8l3.8 3.8',
  people: 'M8 2.5a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM3.2 13.5c.3-2.9 2.1-4.2 4.8-4.2s4.5 1.3 4.8 4.2',
  talks: 'M2.8 3.2h10.4v7.2H8.2l-3.1 2.7v-2.7H2.8Z',
  relief: 'M5 8.6V4.7M8 7.6V2.8M11 8.6V4.7M5 8.6c0 3.2 1.2 4.9 3 4.9s3-1.7 3-4.9',
};
