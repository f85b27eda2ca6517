import { EVENT_TYPES } from '../../src/core/events/families.ts';
import { ChunkBuilder, CHUNK_ROWS } from '../../src/core/query/table/build-chunk.ts';
import type { CodedEvent, EventChunk } from '../../src/core/query/table/coded-event.ts';
import { seededRandom } from '../random.ts';

/** Several times as many events at few places as at each of many: as in real data, few towns have most. */
export interface Sample {
  readonly rows: number;
  /** Number of different places; as many as rows for "every place is another one". */
  readonly places: number;
}

const FIRST_DAY = 14_975; // 2011-01-01
const DAYS = 4_745; // 13 years
const PROVINCES = [
  'Aleppo',
  'Idlib',
  'Hama',
  'Homs',
  'Daraa',
  'Raqqa',
  'Deir ez-Zor',
  'Al-Hasakah',
  'Latakia',
];
const ACTORS = ['Government', 'Insurgents', 'Militia', 'Army', 'Front', 'Brigade', 'Guard', 'Council'];
const OUTLETS = ['North Wire', 'South Post', 'Agency A', 'Agency B', 'Radio One', 'Local Council', 'Monitor'];
const WORDS = [
  'market',
  'bridge',
  'convoy',
  'school',
  'checkpoint',
  'village',
  'hospital',
  'road',
  'camp',
  'square',
];

/** Events as an importer would make them, chunk by chunk; the same for the same sample. */
export function* generateChunks(sample: Sample, seed = 7): Generator<EventChunk> {
  let builder = new ChunkBuilder('bench');
  for (const event of generateEvents(sample, seed)) {
    builder.add(event);
    if (builder.rows < CHUNK_ROWS) continue;
    yield builder.finish();
    builder = new ChunkBuilder('bench');
  }
  if (builder.rows > 0) yield builder.finish();
}

/** The events of a sample, one by one; the same for the same sample. */
export function* generateEvents({ rows, places }: Sample, seed = 7): Generator<CodedEvent> {
  const random = seededRandom(seed);
  const spots = Array.from({ length: places }, (_, i) => makePlace(random, i));
  for (let row = 0; row < rows; row++)
    yield makeEvent(random, row, spots[places === rows ? row : skewed(random, places)] ?? null);
}

function makePlace(random: () => number, i: number): NonNullable<CodedEvent['place']> {
  return {
    name: `Place ${String(i)}`,
    lat: round(32.5 + random() * 4.6),
    lon: round(35.8 + random() * 6.4),
    geonameId: null,
    country: 'SY',
    admin1: PROVINCES[Math.floor(random() * PROVINCES.length)] ?? null,
    precision: i % 50 === 7 && i < 3000 ? 'admin2' : 'city',
    radiusKm: i % 50 === 7 ? 20 : 0,
  };
}

function makeEvent(random: () => number, row: number, place: CodedEvent['place']): CodedEvent {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const first = FIRST_DAY + Math.floor(random() * DAYS);
  const long = random() < 0.05;
  const killed = Math.floor(random() ** 6 * 60);
  return {
    id: String(100_000 + row),
    type: EVENT_TYPES[Math.floor(random() ** 2 * EVENT_TYPES.length)] ?? 'clash',
    status: random() < 0.9 ? 'reported' : 'claimed',
    date: { first, last: long ? first + 20 : first, precision: long ? 'month' : 'day' },
    place,
    actors: [
      { name: `${pick(ACTORS)} ${String(Math.floor(random() * 20))}`, role: 'party' },
      { name: `${pick(ACTORS)} ${String(Math.floor(random() * 20))}`, role: 'party' },
    ],
    targets: random() < 0.3 ? ['Civilians'] : [],
    killed: random() < 0.9 ? { min: killed, max: killed + 2 } : null,
    injured: null,
    sources: random() < 0.7 ? [pick(OUTLETS)] : [pick(OUTLETS), pick(OUTLETS)],
    note: `Fighting near the ${pick(WORDS)} and the ${pick(WORDS)} of the ${pick(WORDS)}, residents told ${pick(OUTLETS)}.`,
    citation: '',
    url: '',
  };
}

/** Few places have most of the events: the third power of an even draw. */
function skewed(random: () => number, places: number): number {
  return Math.floor(random() ** 3 * places);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
