import { foldColumn } from '../csv/header.ts';
import { isOwn, readOwnRow } from '../formats/own-csv.ts';
import { refuse, type RowResult } from '../formats/format.ts';
import { reasonFor } from '../../reasons.ts';

export interface Feature {
  readonly properties: Readonly<Record<string, string>>;
  /** `null` for a feature without geometry. */
  readonly point: readonly [lon: number, lat: number] | null;
}

/** A feature with its properties as text under folded names, or why it is none that can be shown. */
export function readFeature(value: unknown): Feature | string {
  if (!isObject(value) || value['type'] !== 'Feature') return reasonFor('no-feature');
  const { geometry, properties, id } = value;
  const texts: Record<string, string> = {};
  if (typeof id === 'string' || typeof id === 'number') texts['id'] = String(id);
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    const folded = foldColumn(name);
    if (folded !== '') texts[folded] = textOf(property);
  }
  if (geometry === null || geometry === undefined) return { properties: texts, point: null };
  if (!isObject(geometry)) return reasonFor('no-geometry');
  if (geometry['type'] !== 'Point') {
    return reasonFor('geometry', { kind: textOf(geometry['type']) || 'thing without a type' });
  }
  const { coordinates } = geometry;
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (typeof lon !== 'number' || typeof lat !== 'number') return reasonFor('point');
  return { properties: texts, point: [lon, lat] };
}

/** Whether a feature is one of ours. */
export function isOwnFeature({ properties }: Feature): boolean {
  return isOwn((name) => name in properties);
}

export function readOwnFeature({ properties, point }: Feature): RowResult {
  const at: Readonly<Record<string, string>> = point ? { lon: String(point[0]), lat: String(point[1]) } : {};
  if (!('id' in properties)) return refuse(reasonFor('feature-id'));
  return readOwnRow((name) => at[name] ?? properties[name] ?? '');
}

/** Columns that hold the point of a feature when its properties are read as a table. */
export const POINT_COLUMNS = ['geometry_latitude', 'geometry_longitude'] as const;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
