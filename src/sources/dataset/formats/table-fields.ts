import type { Header } from '../csv/header.ts';

/** What a column of any table may mean. */
export type TableField =
  | 'id'
  | 'date'
  | 'endDate'
  | 'lat'
  | 'lon'
  | 'place'
  | 'country'
  | 'admin1'
  | 'type'
  | 'killed'
  | 'injured'
  | 'actor'
  | 'target'
  | 'text'
  | 'source'
  | 'url';

/** Folded names of the column of each field; a field without a column is left out. */
export type TableMatch = Readonly<Partial<Record<TableField, string>>>;

/** Names under which the fields are known, folded, the surest first. `text` comes late, so that it takes what is left. */
const NAMES: Readonly<Record<TableField, readonly string[]>> = {
  lat: ['latitude', 'lat', 'y', 'latitud', 'ycoord', 'y_coord', 'lat_dd', 'point_y'],
  lon: ['longitude', 'lon', 'lng', 'long', 'x', 'longitud', 'xcoord', 'x_coord', 'lon_dd', 'point_x'],
  date: [
    'date',
    'event_date',
    'date_start',
    'start_date',
    'incident_date',
    'datetime',
    'day',
    'when',
    'fecha',
  ],
  endDate: ['date_end', 'end_date', 'until'],
  id: ['id', 'event_id', 'uid', 'incident_id', 'code', 'fid', 'objectid'],
  country: ['country', 'country_code', 'iso3', 'iso', 'iso2', 'adm0', 'country_txt', 'nation'],
  admin1: ['admin1', 'adm_1', 'adm1', 'province', 'governorate', 'state', 'region', 'oblast', 'provstate'],
  place: ['place', 'location', 'city', 'town', 'place_name', 'site', 'where_coordinates', 'locality', 'name'],
  type: ['type', 'event_type', 'category', 'incident_type', 'kind', 'attacktype1_txt'],
  killed: ['killed', 'fatalities', 'deaths', 'dead', 'best', 'nkill', 'killed_min', 'total_deaths'],
  injured: ['injured', 'wounded', 'injuries', 'nwound', 'injured_min'],
  actor: ['actor', 'actor1', 'perpetrator', 'side_a', 'gname', 'actors', 'belligerent'],
  target: ['target', 'actor2', 'victim', 'side_b', 'targets', 'target1'],
  source: ['source', 'sources', 'outlet', 'source_office', 'reported_by', 'scite1'],
  url: ['url', 'link', 'source_url', 'href'],
  text: [
    'notes',
    'description',
    'text',
    'summary',
    'details',
    'title',
    'headline',
    'comment',
    'source_headline',
  ],
};

export const TABLE_FIELDS = Object.keys(NAMES) as readonly TableField[];

/** What the columns seem to mean, by their names alone; shown to the reader, who may change it. */
export function guessMatch(header: Header): TableMatch {
  const taken = new Set<string>();
  const match: Partial<Record<TableField, string>> = {};
  for (const field of TABLE_FIELDS) {
    const column = NAMES[field].find((name) => header.has(name) && !taken.has(name));
    if (column === undefined) continue;
    match[field] = column;
    taken.add(column);
  }
  return match;
}

/**
 * Fields that have no column yet and without which no row is read. Maps of points often have no dates: their features
 * are shown without one.
 */
export function missingFields(match: TableMatch, isGeoJson = false): readonly TableField[] {
  const needed: readonly TableField[] = isGeoJson ? ['lat', 'lon'] : ['lat', 'lon', 'date'];
  return needed.filter((field) => match[field] === undefined);
}
