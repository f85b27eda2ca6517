import type { Entry, Precision } from '../model.ts';
import { joinColumns, type Columns } from './columns.ts';
import { distanceKm } from './distance.ts';
import { foldName } from './fold.ts';
import { COORDINATE_STEP, derivedId, LINE_END, MARK_ARABIC, populationOf, radiusOf } from './format.ts';
import type { Gazetteer, NameMatch } from './gazetteer.ts';
import { makeGrid, type Grid } from './grid.ts';
import { indexKeys } from './key-index.ts';
import { decodeUtf8, readSections } from './read-sections.ts';

const KM_PER_DEGREE = 111.2;
/** Stronger ways of bearing a name first. */
const QUALITY_ORDER: readonly NameMatch['quality'][] = ['main', 'alternate', 'abbreviation', 'demonym'];
/** Lookups kept in memory; news repeats its names. */
const CACHE_SIZE = 20_000;

/**
 * A gazetteer over the decompressed bytes of the core and any shards.
 * Throws `GazetteerError`, naming the part, when bytes are missing or damaged.
 */
export function readGazetteer(core: Uint8Array, shards: readonly Uint8Array[] = []): Gazetteer {
  const parts = [core, ...shards].map((bytes, i) => readSections(bytes, i === 0 ? 'core' : `shard ${i}`));
  const columns = joinColumns(parts);
  return new BundledGazetteer(columns, parts[0]?.meta.provenance ?? '');
}

class BundledGazetteer implements Gazetteer {
  readonly size: number;
  readonly provenance: string;
  private readonly columns: Columns;
  private readonly keys: ReturnType<typeof indexKeys>;
  private readonly entries = new Map<number, Entry>();
  private readonly cache = new Map<string, readonly NameMatch[]>();
  private grid: Grid | null = null;
  private ids: Map<string, number> | null = null;
  private units: { countries: Map<string, number>; admin1: Map<string, number> } | null = null;

  constructor(columns: Columns, provenance: string) {
    this.columns = columns;
    this.size = columns.count;
    this.provenance = provenance;
    this.keys = indexKeys(columns);
  }

  lookup(name: string): readonly NameMatch[] {
    return this.lookupKey(foldName(name));
  }

  lookupKey(key: string): readonly NameMatch[] {
    const known = this.cache.get(key);
    if (known) return known;
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    const matches = this.findMatches(key);
    this.cache.set(key, matches);
    return matches;
  }

  private findMatches(key: string): readonly NameMatch[] {
    const best = new Map<number, number>();
    this.keys.find(key, (entry, quality) => {
      const rank = QUALITY_ORDER.indexOf(quality);
      if (rank < (best.get(entry) ?? Infinity)) best.set(entry, rank);
    });
    const found = [...best].map(([entry, rank]) => ({
      entry: this.entry(entry),
      quality: QUALITY_ORDER[rank] ?? ('alternate' as const),
    }));
    return found.sort(
      (a, b) =>
        QUALITY_ORDER.indexOf(a.quality) - QUALITY_ORDER.indexOf(b.quality) ||
        b.entry.population - a.entry.population,
    );
  }

  isPrefix(key: string): boolean {
    return this.keys.isPrefix(key);
  }

  complete(start: string, limit: number): readonly Entry[] {
    const key = foldName(start);
    if (key === '') return [];
    const found = new Set<number>();
    this.keys.complete(key, (entry, quality) => {
      if (quality !== 'demonym') found.add(entry);
    });
    const populations = this.columns.population;
    const best = [...found].sort((a, b) => (populations[b] ?? 0) - (populations[a] ?? 0));
    return best.slice(0, limit).map((index) => this.entry(index));
  }

  byId(id: string): Entry | null {
    const index = this.indexOf(id);
    return index === undefined ? null : this.entry(index);
  }

  country(code: string): Entry | null {
    const index = this.findUnits().countries.get(code);
    return index === undefined ? null : this.entry(index);
  }

  admin1(country: string, name: string): Entry | null {
    const index = this.findUnits().admin1.get(`${country} ${foldName(name)}`);
    return index === undefined ? null : this.entry(index);
  }

  near(lat: number, lon: number, km: number, limit = 50): readonly Entry[] {
    this.grid ??= makeGrid(this.columns);
    const dLat = km / KM_PER_DEGREE;
    const shrink = Math.cos((Math.min(89, Math.abs(lat) + dLat) * Math.PI) / 180);
    const dLon = Math.min(180, dLat / Math.max(shrink, 0.01));
    const found: { index: number; km: number }[] = [];
    this.grid.each(lat - dLat, lat + dLat, lon - dLon, lon + dLon, (index) => {
      const distance = distanceKm({ lat, lon }, this.pointOf(index));
      if (distance <= km) found.push({ index, km: distance });
    });
    found.sort((a, b) => a.km - b.km);
    return found.slice(0, limit).map(({ index }) => this.entry(index));
  }

  nameIn(id: string, language: 'ar'): string | null {
    const index = this.indexOf(id);
    if (index === undefined || language !== 'ar') return null;
    return this.fieldOf(index, MARK_ARABIC);
  }

  private entry(index: number): Entry {
    const known = this.entries.get(index);
    if (known) return known;
    const c = this.columns;
    const [featureClass, featureCode, precision] = c.features[c.feature[index] ?? 0] ?? ['', '', 'city'];
    const geonameId = c.geonameId[index] || null;
    const entry: Entry = {
      id: this.idOf(index),
      geonameId,
      name: this.fieldOf(index, null) ?? '',
      ...this.pointOf(index),
      country: c.countries[c.country[index] ?? 0] || null,
      admin1: c.admin1Names[c.admin1[index] ?? 0] || null,
      featureClass,
      featureCode,
      population: populationOf(c.population[index] ?? 0),
      precision: precision as Precision,
      radiusKm: radiusOf(c.radius[index] ?? 0),
    };
    this.entries.set(index, entry);
    return entry;
  }

  private pointOf(index: number): { lat: number; lon: number } {
    const degrees = (steps: number): number => Number((steps * COORDINATE_STEP).toFixed(4));
    return { lat: degrees(this.columns.lat[index] ?? 0), lon: degrees(this.columns.lon[index] ?? 0) };
  }

  private idOf(index: number): string {
    const geonameId = this.columns.geonameId[index];
    if (geonameId) return `g:${geonameId}`;
    const known = this.columns.otherIds.get(index);
    if (known !== undefined) return known;
    const country = this.columns.countries[this.columns.country[index] ?? 0] ?? '';
    return derivedId(country, this.fieldOf(index, null) ?? '');
  }

  /** The display name (`mark` null), or the first field that `mark` opens. */
  private fieldOf(index: number, mark: number | null): string | null {
    const bytes = this.columns.names[this.columns.part[index] ?? 0] ?? new Uint8Array();
    let start = this.columns.line[index] ?? 0;
    let opened: number | null = null;
    for (;;) {
      let end = start;
      while ((bytes[end] ?? LINE_END) >= 0x20) end++;
      if (opened === mark) return decodeUtf8(bytes, start, end);
      opened = bytes[end] ?? LINE_END;
      if (opened === LINE_END) return null;
      start = end + 1;
    }
  }

  private indexOf(id: string): number | undefined {
    if (!this.ids) {
      this.ids = new Map();
      for (let i = 0; i < this.size; i++) this.ids.set(this.idOf(i), i);
    }
    return this.ids.get(id);
  }

  private findUnits(): { countries: Map<string, number>; admin1: Map<string, number> } {
    if (this.units) return this.units;
    const units = { countries: new Map<string, number>(), admin1: new Map<string, number>() };
    const isCountry = this.columns.features.map(([, code]) => code.startsWith('PCL') || code === 'TERR');
    const isUnit = this.columns.features.map(([, code]) => code === 'ADM1');
    for (let i = 0; i < this.size; i++) {
      const feature = this.columns.feature[i] ?? 0;
      const code = this.columns.countries[this.columns.country[i] ?? 0] ?? '';
      if (isCountry[feature] && !units.countries.has(code)) units.countries.set(code, i);
      if (isUnit[feature]) {
        units.admin1.set(`${code} ${foldName(this.fieldOf(i, null) ?? '')}`, i);
        const own = this.columns.admin1Names[this.columns.admin1[i] ?? 0];
        if (own) units.admin1.set(`${code} ${foldName(own)}`, i);
      }
    }
    this.units = units;
    return units;
  }
}
