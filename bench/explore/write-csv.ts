import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { CodedEvent } from '../../src/core/query/table/coded-event.ts';
import { generateEvents, type Sample } from './generate.ts';

const FOLDER = path.resolve('.cache/bench-csv');
const DAY_MS = 86_400_000;
const HEADER =
  'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities';
/** Event types of the layout in turn: what a row is does not change what it costs. */
const TYPES = [
  ['Battles', 'Armed clash'],
  ['Explosions/Remote violence', 'Air/drone strike'],
  ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['Violence against civilians', 'Attack'],
  ['Protests', 'Peaceful protest'],
  ['Riots', 'Mob violence'],
  ['Strategic developments', 'Agreement'],
] as const;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Rows written at a time. */
const BATCH = 2000;

/**
 * The events of a sample as a file in ACLED's layout of 2023, some 230 bytes a row: made up, seeded, and written once.
 * Returns its path.
 */
export async function writeSampleCsv(sample: Sample): Promise<string> {
  const file = path.join(FOLDER, `acled-${String(sample.rows)}-${String(sample.places)}.csv`);
  if (existsSync(file)) return file;
  await mkdir(FOLDER, { recursive: true });
  const unfinished = `${file}.part`;
  const out = createWriteStream(unfinished);
  out.write(`${HEADER}\n`);
  let batch: string[] = [];
  let row = 0;
  for (const event of generateEvents(sample)) {
    batch.push(csvLine(event, row++));
    if (batch.length < BATCH) continue;
    if (!out.write(batch.join(''))) await once(out, 'drain');
    batch = [];
  }
  out.end(batch.join(''));
  await once(out, 'finish');
  await rename(unfinished, file);
  return file;
}

function csvLine({ id, date, place, actors, killed, sources, note }: CodedEvent, row: number): string {
  const day = new Date((date?.first ?? 0) * DAY_MS);
  const [type, subType] = TYPES[row % TYPES.length] ?? TYPES[0];
  const fields = [
    `SYR${id}`,
    `${String(day.getUTCDate()).padStart(2, '0')} ${MONTHS[day.getUTCMonth()] ?? ''} ${String(day.getUTCFullYear())}`,
    day.getUTCFullYear(),
    date?.precision === 'month' ? 3 : 1,
    type,
    subType,
    actors[0]?.name ?? '',
    actors[1]?.name ?? '',
    'Syria',
    place?.admin1 ?? '',
    place?.name ?? '',
    place?.lat ?? '',
    place?.lon ?? '',
    place?.precision === 'admin2' ? 2 : 1,
    sources.join('; '),
    `"${note}"`,
    killed?.min ?? 0,
  ];
  return `${fields.join(',')}\n`;
}
