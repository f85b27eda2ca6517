/** Names of the seven families; the same words as the model's, which this layer may not import. */
export type FamilyName = 'air' | 'artillery' | 'blast' | 'ground' | 'people' | 'talks' | 'relief';

export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

/**
 * One colour a family and theme; `tokens.css` carries the same values as `--family-*`. Found by searching OKLab for
 * the largest smallest distance between any two families, as seen with full colour vision, protanopia, deuteranopia
 * and tritanopia, at 3:1 or more against land and water of the basemap.
 */
export const FAMILY_COLORS: Readonly<Record<FamilyName, ColorPair>> = {
  air: { light: '#1358bf', dark: '#6e9ec7' },
  artillery: { light: '#895d47', dark: '#d99339' },
  blast: { light: '#880004', dark: '#d34558' },
  ground: { light: '#634776', dark: '#8560d5' },
  people: { light: '#101316', dark: '#e0effd' },
  talks: { light: '#388887', dark: '#27d6b2' },
  relief: { light: '#878314', dark: '#fbd72b' },
};
