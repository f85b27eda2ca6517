import { stringify } from 'csv-stringify/sync';
import type { EventId, LinkedEvent } from '../../core/model.ts';
import { type Articles, eventRow } from './event-row.ts';
import type { Format } from './format-names.ts';

/** Events as text in one of the formats, ending with a line end. */
export function formatEvents(format: Format, events: readonly LinkedEvent[], articles: Articles): string {
  switch (format) {
    case 'ndjson':
      return events.map((event) => `${JSON.stringify(event)}\n`).join('');
    case 'geojson':
      return `${JSON.stringify(toGeoJson(events, articles))}\n`;
    case 'csv':
      return toCsv(events, articles);
  }
}

/** Events without a place are features without geometry (RFC 7946, 3.2): nothing is lost, nothing is pinned to 0, 0. */
function toGeoJson(events: readonly LinkedEvent[], articles: Articles): object {
  return {
    type: 'FeatureCollection',
    features: events.map((event) => ({
      type: 'Feature',
      id: event.id,
      geometry: event.place ? { type: 'Point', coordinates: [event.place.lon, event.place.lat] } : null,
      properties: eventRow(event, articles),
    })),
  };
}

/** Cells that a spreadsheet would run as a formula get an apostrophe; a file without events still has its header. */
function toCsv(events: readonly LinkedEvent[], articles: Articles): string {
  const rows = events.map((event) => eventRow(event, articles));
  return stringify(rows, { header: true, columns: COLUMNS, escape_formulas: true });
}

const NO_EVENT: LinkedEvent = {
  id: '' as EventId,
  type: 'statement',
  status: 'reported',
  date: null,
  place: null,
  actors: [],
  targets: [],
  casualties: {},
  attribution: [],
  confidence: 0,
  reports: [],
  mergeReasons: [],
};
const COLUMNS = Object.keys(eventRow(NO_EVENT, new Map()));
