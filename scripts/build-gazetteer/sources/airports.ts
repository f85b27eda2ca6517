import fs from 'node:fs';
import initSqlJs from 'sql.js';
import { makeDraft, type Draft } from '../draft.ts';
import { FOCUS } from '../focus.ts';

const GENERIC =
  /\s*\b(?:international|regional|municipal|air ?base|airport|airfield|airbase|military|heliport)\b\s*/gi;

/** Air bases and airfields of the focus countries, and the large airports of the world. */
export async function readAirports(file: string): Promise<Draft[]> {
  const SQL = await initSqlJs();
  const database = new SQL.Database(fs.readFileSync(file));
  const statement = database.prepare(
    `SELECT icao, name, type, latitude, longitude, country_code, city FROM airports
     WHERE type IN ('large_airport', 'medium_airport', 'small_airport', 'heliport', 'closed') ORDER BY icao`,
  );
  const drafts: Draft[] = [];
  while (statement.step()) {
    const [icao, name, type, lat, lon, country, city] = statement.get() as [
      string,
      string,
      string,
      number,
      number,
      string,
      string | null,
    ];
    if (isWanted(name, type, country)) drafts.push(makeAirport(icao, name, lat, lon, country, city ?? ''));
  }
  database.close();
  return drafts;
}

function isWanted(name: string, type: string, country: string): boolean {
  if (type === 'large_airport') return true;
  const isBase = /air ?base|air force|military|airfield/i.test(name);
  if (!FOCUS.has(country)) return false;
  return isBase || type === 'medium_airport' || (type === 'small_airport' && country === 'SY');
}

function makeAirport(
  icao: string,
  name: string,
  lat: number,
  lon: number,
  country: string,
  city: string,
): Draft {
  const isBase = /air ?base|air force|military/i.test(name);
  const bare = name.replace(GENERIC, ' ').replace(/\s+/g, ' ').trim();
  const kinds = isBase
    ? ['air base', 'airbase', 'military airport', 'airport', 'military airbase']
    : ['airport', 'international airport'];
  return makeDraft({
    key: `airport:${icao}`,
    name,
    lat,
    lon,
    country,
    featureClass: 'S',
    featureCode: isBase ? 'AIRB' : 'AIRP',
    precision: 'exact',
    radiusKm: 2,
    alternates: [bare, ...withoutCity(bare, city)].flatMap((stem) => kinds.map((kind) => `${stem} ${kind}`)),
    core: FOCUS.has(country),
  });
}

/** "London Heathrow" is also called "Heathrow". */
function withoutCity(bare: string, city: string): string[] {
  const [first = ''] = city.split(/[,/(]/);
  const rest = first && bare.startsWith(`${first} `) ? bare.slice(first.length + 1) : '';
  return rest.length > 3 ? [rest] : [];
}
