import { findCasualties } from '../../src/core/casualties/find-casualties.ts';
import { findDates } from '../../src/core/dates/find-dates.ts';
import { findActors } from '../../src/core/events/actors/find-actors.ts';
import { withoutGroupNames } from '../../src/core/linking/group-names.ts';
import { viewSentences } from '../../src/core/events/sentence-view.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Entry, EventRecord, Precision, Toponym } from '../../src/core/model.ts';
import { linkFindings } from '../../src/core/pipeline.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { NO_TRACE, type Trace } from '../../src/core/trace.ts';

type Row = readonly [
  name: string,
  lat: number,
  lon: number,
  country: string,
  admin1: string | null,
  precision: Precision,
];

const ROWS: readonly Row[] = [
  ['al-Bukamal', 34.45, 40.92, 'SY', 'Deir ez-Zor', 'city'],
  ['Deir ez-Zor', 35.07, 40.2, 'SY', 'Deir ez-Zor', 'admin1'],
  ['Aleppo', 36.2, 37.16, 'SY', 'Aleppo', 'city'],
  ['Atarib', 36.14, 36.83, 'SY', 'Aleppo', 'city'],
  ['Hama', 35.13, 36.75, 'SY', 'Hama', 'city'],
  ['Homs', 34.73, 36.71, 'SY', 'Homs', 'city'],
  ['Idlib', 35.93, 36.63, 'SY', 'Idlib', 'city'],
  ['Qamishli', 37.05, 41.23, 'SY', 'Hasakah', 'city'],
  ['Syria', 35, 38.5, 'SY', null, 'country'],
  ['Iraq', 33, 44, 'IQ', null, 'country'],
  ['Turkey', 39, 35, 'TR', null, 'country'],
  ['Vienna', 48.2, 16.37, 'AT', 'Vienna', 'city'],
  ['Geneva', 46.2, 6.15, 'CH', 'Geneva', 'city'],
  ['Amman', 31.95, 35.93, 'JO', 'Amman', 'city'],
];

function entryOf([name, lat, lon, country, admin1, precision]: Row): Entry {
  return {
    id: `test:${name}`,
    geonameId: null,
    name,
    lat,
    lon,
    country,
    admin1,
    featureClass: precision === 'city' ? 'P' : 'A',
    featureCode: precision === 'city' ? 'PPL' : 'ADM1',
    population: 1000,
    precision,
    radiusKm: precision === 'country' ? 400 : precision === 'admin1' ? 90 : 0,
  };
}

/** Every occurrence of the known names, and of `unknown` ones that no gazetteer has. */
function toponymsOf(text: string, unknown: readonly string[]): Toponym[] {
  const found: Toponym[] = [];
  const names = [
    ...ROWS.map((row) => [row[0], row] as const),
    ...unknown.map((name) => [name, null] as const),
  ];
  for (const [name, row] of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      found.push({
        start,
        end: start + name.length,
        text: name,
        role: 'literal',
        certainty: 1,
        resolution: row
          ? { kind: 'resolved', entry: entryOf(row), confidence: 0.9, inferred: false, candidates: [] }
          : { kind: 'unresolved', reason: 'not in the test', candidates: [] },
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The events of a text with a gazetteer of fourteen names. */
export function linkText(
  text: string,
  publishedAt = '2016-05-17',
  unknown: readonly string[] = [],
  trace: Trace = NO_TRACE,
): EventRecord[] {
  const doc = analyse({ id: 'test', text, publishedAt }, { abbreviations: ABBREVIATIONS });
  const named = toponymsOf(text, unknown);
  const actors = findActors(doc, named);
  const toponyms = withoutGroupNames(named, actors);
  const findings = {
    doc,
    toponyms,
    views: viewSentences(doc, toponyms),
    dates: findDates(doc),
    tolls: findCasualties(doc),
    actors,
  };
  return linkFindings(findings, trace);
}
