import type { ArticleId, EventId, Precision } from '../core/model.ts';
import { DRAWERS, LANGUAGES, LAYERS, type Tray } from '../state/store.ts';
import { coordinate, readDays, SEPARATOR, short, type Parameter } from './parameter.ts';

const THEMES = ['light', 'dark'] as const;
const TRAYS: readonly Tray[] = ['no-place', 'no-date'];
const PRECISIONS: readonly Precision[] = ['exact', 'neighbourhood', 'city', 'admin2', 'admin1', 'country'];
/** Longest name of a place or id of an article. */
const LONGEST = 200;

const event: Parameter = {
  read: (value) => (/^[\w:.-]{1,80}$/.test(value) ? { event: value as EventId } : null),
  write: (state) => state.event,
};

const report: Parameter = {
  read: (value) => (value !== '' && value.length <= LONGEST ? { article: value as ArticleId } : null),
  write: ({ article }) => article,
};

const map: Parameter = {
  read: (value) => {
    const [lat, lon, km, ...rest] = value.split(SEPARATOR).map(coordinate);
    if (lat == null || lon == null || km == null || rest.length > 0 || Math.abs(lat) > 90 || km <= 0)
      return null;
    return { map: { lat, lon, km } };
  },
  write: ({ map: view }) => view && [view.lat, view.lon, view.km].map(short).join(SEPARATOR),
};

/** The list has two trays, and is named by them. */
const open: Parameter = {
  read: (value) => {
    const tray = TRAYS.find((known) => known === value);
    if (tray) return { drawer: 'list', tray };
    const drawer = DRAWERS.find((known) => known === value);
    return drawer ? { drawer } : null;
  },
  write: ({ drawer, tray }) => (drawer === 'list' && tray !== 'all' ? tray : drawer),
};

/** The place whose page is open: latitude, longitude, precision, country, province, name. */
const spot: Parameter = {
  read: (value) => {
    const [latitude = '', longitude = '', kind, country = '', admin1 = '', name = '', ...rest] =
      value.split(SEPARATOR);
    const [lat, lon] = [coordinate(latitude), coordinate(longitude)];
    const precision = PRECISIONS.find((known) => known === kind);
    if (lat === null || lon === null || Math.abs(lat) > 90 || !precision || rest.length > 0) return null;
    if (name === '' || value.length > LONGEST) return null;
    return { place: { lat, lon, precision, country: country || null, admin1: admin1 || null, name } };
  },
  write: ({ drawer, place }) => {
    if (drawer !== 'place' || !place) return null;
    const { lat, lon, precision, country, admin1, name } = place;
    const words = [precision, country ?? '', admin1 ?? '', name].map((word) =>
      word.replaceAll(SEPARATOR, ' '),
    );
    return [short(lat), short(lon), ...words].join(SEPARATOR);
  },
};

const layers: Parameter = {
  read: (value) => {
    const asked = value.split(SEPARATOR);
    const known = LAYERS.filter((layer) => asked.includes(layer));
    return known.length === asked.length ? { layers: known } : null;
  },
  write: (state) => (state.layers.length > 0 ? state.layers.join(SEPARATOR) : null),
};

/** The stretch of time that the timeline shows, which is no condition. */
const timeline: Parameter = {
  read: (value) => {
    const days = readDays(value);
    return days && { timeline: days };
  },
  write: ({ timeline: days }) => days && `${days.start}${SEPARATOR}${days.end}`,
};

const follow: Parameter = {
  read: (value) => (value === 'map' ? { follow: true } : null),
  write: (state) => (state.follow ? 'map' : null),
};

const theme: Parameter = {
  read: (value) => {
    const known = THEMES.find((one) => one === value);
    return known ? { theme: known } : null;
  },
  write: (state) => (state.theme === 'system' ? null : state.theme),
};

const lang: Parameter = {
  read: (value) => {
    const language = LANGUAGES.find((known) => known === value);
    return language ? { language } : null;
  },
  write: ({ language }) => language,
};

/** What a link says beside the filter, in the order in which links list it. */
export const VIEW_PARAMETERS: Readonly<Record<string, Parameter>> = {
  event,
  report,
  map,
  follow,
  open,
  spot,
  layers,
  timeline,
  theme,
  lang,
};
