export type Outline = readonly (readonly (readonly [lon: number, lat: number])[])[];

export interface AreaOutline {
  /** Where a label stands well inside. Longitude, latitude. */
  readonly label: readonly [number, number];
  readonly rings: Outline;
}

export interface ProvinceOutline extends AreaOutline {
  /** The English name first, then the others that are known. */
  readonly names: readonly string[];
}

export interface CountryAreas {
  readonly country: AreaOutline | null;
  readonly provinces: readonly ProvinceOutline[];
  /** Provinces by GeoNames id. */
  readonly byId: ReadonlyMap<number, AreaOutline>;
  /** Provinces by every known name, folded with `foldAreaName`. */
  readonly byName: ReadonlyMap<string, AreaOutline>;
}

/**
 * The file: `scale` steps a degree; an area is `{ id?, names, label: [lon, lat], rings }` with coordinates in steps,
 * each ring one flat list of which all but the first pair are differences to the pair before.
 */
export interface AreasFile {
  readonly scale: number;
  readonly country: PackedArea | null;
  readonly provinces: readonly (PackedArea & { readonly id: number; readonly names: readonly string[] })[];
}

export interface PackedArea {
  readonly label: readonly [number, number];
  readonly rings: readonly (readonly number[])[];
}

/** Our own file, so its shape is trusted; only what it does not hold is checked by whoever asks. */
export function decodeAreas(json: unknown): CountryAreas {
  const { scale, country, provinces } = json as AreasFile;
  const byId = new Map<number, AreaOutline>();
  const byName = new Map<string, AreaOutline>();
  const outlines: ProvinceOutline[] = [];
  for (const { id, names, ...packed } of provinces) {
    const outline = { ...decodeArea(packed, scale), names };
    outlines.push(outline);
    if (id > 0) byId.set(id, outline);
    for (const name of names) byName.set(foldAreaName(name), outline);
  }
  return { country: country && decodeArea(country, scale), provinces: outlines, byId, byName };
}

function decodeArea({ label, rings }: PackedArea, scale: number): AreaOutline {
  return {
    label: [label[0] / scale, label[1] / scale],
    rings: rings.map((ring) => decodeRing(ring, scale)),
  };
}

/** Undoes `encodeRing` of the build script. */
export function decodeRing(steps: readonly number[], scale: number): [number, number][] {
  const ring: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    ring.push([x / scale, y / scale]);
  }
  return ring;
}

/** "Al-Hasakah", "al Hasaka Governorate" and "hasakah" must meet: no case, marks, article or kind of unit. */
export function foldAreaName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:al|ar|as|ash|ad|at|az|an) /, '')
    .replace(/ (?:governorate|province|oblast|region|district|state)$/, '')
    .replace(/ /g, '');
}
