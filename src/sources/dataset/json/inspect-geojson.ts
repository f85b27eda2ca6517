import { JSONParser } from '@streamparser/json';
import { readHeader } from '../csv/header.ts';
import { guessMatch } from '../formats/table-fields.ts';
import type { Inspection } from '../inspect-dataset.ts';
import { kindOfHeader } from '../options.ts';
import type { SampledColumn } from '../table-questions.ts';
import { isOwnFeature, POINT_COLUMNS, readFeature, type Feature } from './geojson-feature.ts';

/** Features that are looked at. */
const MOST = 500;

/**
 * What the properties of a feature collection seem to mean, from the beginning of its text. A collection of ours or in a
 * layout that is known has nothing to ask, nor has one that is broken: reading it says where.
 */
export function inspectGeoJson(head: string): Inspection {
  const features = firstFeatures(head);
  if (features.length === 0 || features.every(isOwnFeature)) return { kind: 'known' };
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const header = readHeader([...keys, ...POINT_COLUMNS]);
  if (kindOfHeader(header) !== 'table') return { kind: 'known' };
  const hasPoints = features.some(({ point }) => point !== null);
  const [lat, lon] = POINT_COLUMNS;
  return {
    kind: 'table',
    layout: 'geojson',
    delimiter: ',',
    columns: [...keys.map((key) => sampled(key, features)), ...(hasPoints ? pointColumns(features) : [])],
    match: hasPoints ? { ...guessMatch(readHeader(keys)), lat, lon } : guessMatch(header),
  };
}

function firstFeatures(head: string): readonly Feature[] {
  const features: Feature[] = [];
  const parser = new JSONParser({ paths: ['$.features.*'], keepStack: false });
  parser.onValue = ({ value }) => {
    const feature = features.length < MOST ? readFeature(value) : '';
    if (typeof feature !== 'string') features.push(feature);
  };
  // The head ends in the middle of a feature, or is broken: reading the whole tells.
  parser.onError = () => undefined;
  parser.write(head);
  return features;
}

function sampled(key: string, features: readonly Feature[]): SampledColumn {
  const values = features.map(({ properties }) => properties[key]?.trim() ?? '');
  return { name: key, key, samples: values.filter((value) => value !== '') };
}

function pointColumns(features: readonly Feature[]): readonly SampledColumn[] {
  const points = features.flatMap(({ point }) => (point ? [point] : []));
  return POINT_COLUMNS.map((key, i) => ({
    name: key,
    key,
    // A point has the longitude first.
    samples: points.map((point) => String(point[1 - i])),
  }));
}
