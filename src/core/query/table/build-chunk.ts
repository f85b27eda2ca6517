import { EVENT_TYPES } from '../../events/families.ts';
import { TEXTS, UNKNOWN, type Bounds, type CodedEvent, type EventChunk } from './coded-event.ts';
import { NO_FORM, type DatasetForm } from './coding.ts';
import { joinTexts } from './text-column.ts';
import type { PlaceFacts } from './place-table.ts';
import { DATE_PRECISIONS, STATUSES } from './vocabulary.ts';

/** Rows of a chunk: some 10 ms to take in, so that the page stays responsive while a file is read. */
export const CHUNK_ROWS = 16_384;

/** Gathers coded events into columns. For a worker: `add` each row, post `finish()`, begin anew with `CHUNK_ROWS`. */
export class ChunkBuilder {
  private readonly dataset: string;
  private readonly form: DatasetForm;
  private readonly events: CodedEvent[] = [];

  constructor(dataset: string, form: DatasetForm = NO_FORM) {
    this.dataset = dataset;
    this.form = form;
  }

  get rows(): number {
    return this.events.length;
  }

  add(event: CodedEvent): void {
    this.events.push(event);
  }

  finish(): EventChunk {
    const { events, dataset } = this;
    const places = internAll(events, ({ place }) => place, placeKey, [null]);
    const actors = internAll(events, (event) => event.actors, JSON.stringify);
    const targets = internAll(events, (event) => event.targets, JSON.stringify);
    const sources = internAll(events, (event) => event.sources, JSON.stringify);
    return {
      rows: events.length,
      dataset,
      type: Uint8Array.from(events, ({ type }) => EVENT_TYPES.indexOf(type)),
      status: Uint8Array.from(events, ({ status }) => STATUSES.indexOf(status)),
      datePrecision: Uint8Array.from(events, ({ date }) =>
        DATE_PRECISIONS.indexOf(date?.precision ?? 'none'),
      ),
      startDay: Int32Array.from(events, ({ date }) => date?.first ?? UNKNOWN),
      endDay: Int32Array.from(events, ({ date }) => date?.last ?? UNKNOWN),
      publishedDay: Int32Array.from(events, ({ published }) => published ?? UNKNOWN),
      ...boundColumns(events),
      place: places.codes,
      places: places.list.filter((place) => place !== null),
      actors: actors.codes,
      actorLists: actors.list,
      targets: targets.codes,
      targetLists: targets.list,
      sources: sources.codes,
      sourceLists: sources.list,
      ids: joinTexts(events.map(({ id }) => id)),
      texts: textsOf(events),
      codings: joinUnlessEmpty(events.map(({ coding = '' }) => coding)),
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

/** Each different value once, with its index a row. `seed`: values that have their index whether they occur or not. */
function internAll<T>(
  events: readonly CodedEvent[],
  part: (event: CodedEvent) => T,
  key: (part: T) => string,
  seed: readonly T[] = [],
): { readonly codes: Uint32Array; readonly list: readonly T[] } {
  const list = [...seed];
  const known = new Map(seed.map((value, code) => [key(value), code]));
  const codes = Uint32Array.from(events, (event) => {
    const value = part(event);
    const name = key(value);
    let code = known.get(name);
    if (code === undefined) {
      code = list.length;
      known.set(name, code);
      list.push(value);
    }
    return code;
  });
  return { codes, list };
}

function placeKey(place: PlaceFacts | null): string {
  if (!place) return '';
  const { name, lat, lon, geonameId, country, admin1, precision, radiusKm } = place;
  return [name, lat, lon, geonameId, country, admin1, precision, radiusKm].join('\u001f');
}

function boundColumns(events: readonly CodedEvent[]) {
  const column = (bounds: (event: CodedEvent) => Bounds | null, end: keyof Bounds) =>
    Int32Array.from(events, (event) => bounds(event)?.[end] ?? UNKNOWN);
  return {
    killedMin: column(({ killed }) => killed, 'min'),
    killedMax: column(({ killed }) => killed, 'max'),
    injuredMin: column(({ injured }) => injured, 'min'),
    injuredMax: column(({ injured }) => injured, 'max'),
  };
}

function textsOf(events: readonly CodedEvent[]): EventChunk['texts'] {
  const entries = TEXTS.map((name) => {
    return [name, joinUnlessEmpty(events.map((event) => event[name]))] as const;
  });
  return Object.fromEntries(entries) as unknown as EventChunk['texts'];
}

function joinUnlessEmpty(texts: readonly string[]): string {
  return texts.some((text) => text !== '') ? joinTexts(texts) : '';
}
