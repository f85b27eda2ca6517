/** Colours of the basemap: quiet enough that only events stand out on it. */
export interface Palette {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly river: string;
  readonly riverText: string;
  readonly border: string;
  readonly disputed: string;
  readonly province: string;
  readonly text: string;
  readonly countryText: string;
  readonly provinceText: string;
  readonly halo: string;
}

const LIGHT: Palette = {
  land: '#f8f5ee',
  water: '#d9e2e4',
  coast: '#b4c3c8',
  river: '#a9c0c9',
  riverText: '#4d7484',
  border: '#8f8790',
  disputed: '#a08a66',
  province: '#d3ccc9',
  text: '#3b3d42',
  countryText: '#6a6069',
  provinceText: '#807976',
  halo: '#f8f5ee',
};

const DARK: Palette = {
  land: '#1e2227',
  water: '#14171b',
  coast: '#333c45',
  river: '#34505f',
  riverText: '#7c9fb1',
  border: '#78808a',
  disputed: '#94845f',
  province: '#3a424a',
  text: '#ccd2d8',
  countryText: '#a3a9b1',
  provinceText: '#848c95',
  halo: '#1a1e22',
};

export function paletteFor(isDark: boolean): Palette {
  return isDark ? DARK : LIGHT;
}
