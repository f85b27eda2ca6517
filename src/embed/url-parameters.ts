import { FAMILIES, EVENT_TYPES } from '../core/events/families.ts';
import { NO_FILTER, type Facet, type Filter } from '../core/query/filter.ts';
import type { LinkState } from './link-state.ts';
import { coordinate, readDays, SEPARATOR, short, type Parameter } from './parameter.ts';
import { VIEW_PARAMETERS } from './view-parameters.ts';

const STATUSES = ['reported', 'claimed', 'denied', 'planned', 'background'];
const PRECISIONS = ['exact', 'neighbourhood', 'city', 'admin2', 'admin1', 'country', 'none'];
const DATE_PRECISIONS = ['day', 'week', 'month', 'year', 'none'];

/** An area that begins with this word is a polygon: its label, then longitude and latitude of each corner. */
const POLYGON = 'polygon';
/** A link with more corners would not fit into an address. */
const MOST_CORNERS = 100;

function facet(key: Facet, allowed?: readonly string[]): Parameter {
  return {
    read: (value) => {
      const values = value.split(SEPARATOR).filter((item) => item !== '');
      if (values.length === 0 || values.some((item) => allowed && !allowed.includes(item))) return null;
      return { filter: { ...NO_FILTER, [key]: [...new Set(values)] } };
    },
    write: ({ filter }) => (filter[key].length > 0 ? filter[key].join(SEPARATOR) : null),
  };
}

function count(key: 'minKilled' | 'maxKilled'): Parameter {
  return {
    read: (value) => (/^\d{1,7}$/.test(value) ? { filter: { ...NO_FILTER, [key]: Number(value) } } : null),
    write: ({ filter }) => (filter[key] === null ? null : String(filter[key])),
  };
}

const time: Parameter = {
  read: (value) => {
    const days = readDays(value);
    return days && { filter: { ...NO_FILTER, time: days } };
  },
  write: ({ filter }) => filter.time && `${filter.time.start}${SEPARATOR}${filter.time.end}`,
};

const BASES = ['event', 'published'] as const;

const months: Parameter = {
  read: (value) => {
    const numbers = value.split(SEPARATOR).map(Number);
    const isValid = numbers.every((month) => Number.isInteger(month) && month >= 1 && month <= 12);
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    return isValid ? { filter: { ...NO_FILTER, months: sorted } } : null;
  },
  write: ({ filter }) => (filter.months.length > 0 ? filter.months.join(SEPARATOR) : null),
};

const timeBasis: Parameter = {
  read: (value) => {
    const basis = BASES.find((known) => known === value);
    return basis ? { filter: { ...NO_FILTER, timeBasis: basis } } : null;
  },
  write: ({ filter }) => (filter.timeBasis === 'event' ? null : filter.timeBasis),
};

const area: Parameter = {
  read: (value) => {
    const parts = value.split(SEPARATOR);
    if (parts[0] === POLYGON) return readPolygon(parts[1] ?? '', parts.slice(2).map(coordinate));
    const numbers = parts.slice(0, 4).map(coordinate);
    const [a, b, c, d] = numbers;
    if (
      parts.length === 4 &&
      a != null &&
      b != null &&
      c != null &&
      d != null &&
      Math.abs(b) <= 90 &&
      Math.abs(d) <= 90 &&
      b <= d
    ) {
      return { filter: { ...NO_FILTER, area: { kind: 'box', west: a, south: b, east: c, north: d } } };
    }
    const label = parts[3];
    if (
      parts.length !== 4 ||
      a == null ||
      b == null ||
      c == null ||
      label === undefined ||
      coordinate(label) != null
    )
      return null;
    if (Math.abs(a) > 90 || c <= 0) return null;
    return { filter: { ...NO_FILTER, area: { kind: 'circle', lat: a, lon: b, km: c, label } } };
  },
  write: ({ filter: { area: part } }) => {
    if (!part) return null;
    if (part.kind === 'polygon')
      return [POLYGON, part.label.replaceAll(SEPARATOR, ' '), ...part.points.flat().map(short)].join(
        SEPARATOR,
      );
    return part.kind === 'box'
      ? [part.west, part.south, part.east, part.north].map(short).join(SEPARATOR)
      : [short(part.lat), short(part.lon), short(part.km), part.label.replaceAll(SEPARATOR, ' ')].join(
          SEPARATOR,
        );
  },
};

function readPolygon(label: string, numbers: readonly (number | null)[]): Partial<LinkState> | null {
  const points: [number, number][] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const [lon, lat] = [numbers[i], numbers[i + 1]];
    if (lon == null || lat == null || Math.abs(lat) > 90) return null;
    points.push([lon, lat]);
  }
  const isShape = points.length >= 3 && points.length <= MOST_CORNERS;
  return isShape ? { filter: { ...NO_FILTER, area: { kind: 'polygon', label, points } } } : null;
}

/** Every parameter of version 1, in the order in which links list them. */
export const PARAMETERS: Readonly<Record<string, Parameter>> = {
  time,
  'time-of': timeBasis,
  months,
  area,
  family: facet('family', FAMILIES),
  type: facet('type', EVENT_TYPES),
  status: facet('status', STATUSES),
  country: facet('country'),
  province: facet('province'),
  actor: facet('actor'),
  source: facet('source'),
  place: facet('precision', PRECISIONS),
  dated: facet('datePrecision', DATE_PRECISIONS),
  'min-killed': count('minKilled'),
  'max-killed': count('maxKilled'),
  text: {
    read: (value) =>
      value.trim() === '' || value.length > 500 ? null : { filter: { ...NO_FILTER, text: value } },
    write: ({ filter }) => filter.text || null,
  },
  ...VIEW_PARAMETERS,
};

/** What one parameter says about the filter, laid over what the others said. */
export function overlay(filter: Filter, part: Filter): Filter {
  const changed = Object.entries(part).filter(([key, value]) => value !== NO_FILTER[key as keyof Filter]);
  return { ...filter, ...Object.fromEntries(changed) };
}
