import { EVENT_TYPES } from '../../events/families.ts';
import type { Actor } from '../../model.ts';
import { UNKNOWN, type CodedEvent, type EventChunk, type TextName } from './coded-event.ts';
import { NO_FORM, type DatasetForm } from './coding.ts';
import { grown, type NumberArray } from './grown.ts';
import type { PlaceFacts } from './place-table.ts';
import { joinTexts, runOfTexts } from './text-run.ts';
import { DATE_PRECISIONS, STATUSES } from './vocabulary.ts';

/** Rows of a chunk: some 10 ms to take in, so that the page stays responsive while a file is read. */
export const CHUNK_ROWS = 16_384;

/**
 * Gathers coded events into columns. For a worker: `add` each row, post `finish()`, begin anew with `CHUNK_ROWS`. Rows
 * are written into the columns at once: a million of them kept as objects would keep the collector busy.
 */
export class ChunkBuilder {
  rows = 0;
  private readonly dataset: string;
  private readonly form: DatasetForm;
  private readonly columns = makeColumns();
  private readonly places = new PlaceList();
  private readonly actors = new Interned<readonly Actor[]>(actorsKey);
  private readonly targets = new Interned<readonly string[]>(namesKey);
  private readonly sources = new Interned<readonly string[]>(namesKey);
  private readonly ids: string[] = [];
  private readonly texts: Readonly<Record<TextName | 'coding', string[]>> = {
    note: [],
    citation: [],
    url: [],
    coding: [],
  };

  constructor(dataset: string, form: DatasetForm = NO_FORM) {
    this.dataset = dataset;
    this.form = form;
  }

  add(event: CodedEvent): void {
    const { columns, texts } = this;
    const row = this.rows++;
    if (row === columns.type.length) makeRoom(columns, 2 * row);
    const { date, killed, injured } = event;
    columns.type[row] = TYPE_CODES.get(event.type) ?? 0;
    columns.status[row] = STATUSES.indexOf(event.status);
    columns.datePrecision[row] = DATE_PRECISIONS.indexOf(date?.precision ?? 'none');
    columns.startDay[row] = date?.first ?? UNKNOWN;
    columns.endDay[row] = date?.last ?? UNKNOWN;
    columns.publishedDay[row] = event.published ?? UNKNOWN;
    columns.killedMin[row] = killed?.min ?? UNKNOWN;
    columns.killedMax[row] = killed?.max ?? UNKNOWN;
    columns.injuredMin[row] = injured?.min ?? UNKNOWN;
    columns.injuredMax[row] = injured?.max ?? UNKNOWN;
    columns.place[row] = event.place ? this.places.code(event.place) : 0;
    columns.actors[row] = this.actors.code(event.actors);
    columns.targets[row] = this.targets.code(event.targets);
    columns.sources[row] = this.sources.code(event.sources);
    this.ids.push(event.id);
    texts.note.push(event.note);
    texts.citation.push(event.citation);
    texts.url.push(event.url);
    texts.coding.push(event.coding ?? '');
  }

  finish(): EventChunk {
    const { rows, dataset, texts } = this;
    const columns = Object.fromEntries(
      Object.entries(this.columns).map(([name, column]) => [name, column.slice(0, rows)]),
    ) as unknown as ChunkColumns;
    return {
      rows,
      dataset,
      ...columns,
      places: this.places.list,
      actorLists: this.actors.list,
      targetLists: this.targets.list,
      sourceLists: this.sources.list,
      ids: joinTexts(this.ids),
      texts: {
        note: runOfTexts(texts.note),
        citation: runOfTexts(texts.citation),
        url: runOfTexts(texts.url),
      },
      codings: runOfTexts(texts.coding),
      form: this.form,
    };
  }
}

/** The buffers of a chunk, to be handed over instead of copied: `postMessage(chunk, buffersOf(chunk))`. */
export function buffersOf(chunk: EventChunk): ArrayBuffer[] {
  return Object.values(chunk).flatMap((value) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}

/** Columns with room for some rows, as they are in a chunk. */
function makeColumns() {
  const numbers = () => new Int32Array(FIRST_ROOM);
  const codes = () => new Uint32Array(FIRST_ROOM);
  const bytes = () => new Uint8Array(FIRST_ROOM);
  return {
    ...{ type: bytes(), status: bytes(), datePrecision: bytes() },
    ...{ startDay: numbers(), endDay: numbers(), publishedDay: numbers() },
    ...{ killedMin: numbers(), killedMax: numbers(), injuredMin: numbers(), injuredMax: numbers() },
    ...{ place: codes(), actors: codes(), targets: codes(), sources: codes() },
  };
}

type ChunkColumns = ReturnType<typeof makeColumns>;
const FIRST_ROOM = 2048;
const TYPE_CODES: ReadonlyMap<string, number> = new Map(EVENT_TYPES.map((type, code) => [type, code]));

function makeRoom(columns: ChunkColumns, rows: number): void {
  const all = columns as Record<keyof ChunkColumns, NumberArray>;
  for (const name of Object.keys(columns) as (keyof ChunkColumns)[]) all[name] = grown(all[name], rows);
}

/** Each different value once, with its index. */
class Interned<T> {
  readonly list: T[] = [];
  private readonly known = new Map<string, number>();
  private readonly keyOf: (value: T) => string;

  constructor(keyOf: (value: T) => string) {
    this.keyOf = keyOf;
  }

  code(value: T): number {
    const key = this.keyOf(value);
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.list.push(value) - 1;
      this.known.set(key, code);
    }
    return code;
  }
}

/** Names with their lengths, so that no two lists share a key, whatever letters are in them. */
function namesKey(names: readonly string[]): string {
  let key = '';
  for (const name of names) key += `${String(name.length)} ${name}`;
  return key;
}

function actorsKey(actors: readonly Actor[]): string {
  let key = '';
  for (const { role, name } of actors) key += `${role} ${String(name.length)} ${name}`;
  return key;
}

/** Places, each once; `code` is the place's index in `list` plus 1. By name first: numbers are slow to make keys of. */
class PlaceList {
  readonly list: PlaceFacts[] = [];
  private readonly byName = new Map<string, number>();
  /** The code of an earlier place of the same name, or 0. */
  private readonly earlier: number[] = [];

  code(place: PlaceFacts): number {
    const latest = this.byName.get(place.name) ?? 0;
    for (let code = latest; code > 0; code = this.earlier[code - 1] ?? 0) {
      const other = this.list[code - 1];
      if (other === place || (other && isSamePlace(other, place))) return code;
    }
    const code = this.list.push(place);
    this.earlier.push(latest);
    this.byName.set(place.name, code);
    return code;
  }
}

function isSamePlace(a: PlaceFacts, b: PlaceFacts): boolean {
  return (
    a.lat === b.lat &&
    a.lon === b.lon &&
    a.name === b.name &&
    a.precision === b.precision &&
    a.country === b.country &&
    a.admin1 === b.admin1 &&
    a.geonameId === b.geonameId &&
    a.radiusKm === b.radiusKm
  );
}
