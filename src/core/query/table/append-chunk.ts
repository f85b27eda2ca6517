import { EVENT_TYPES, familyOf } from '../../events/families.ts';
import type { EventChunk } from './coded-event.ts';
import { TEXTS } from './coded-event.ts';
import { sameForm } from './coding.ts';
import type { EventTable } from './event-table.ts';
import { provinceKey } from './province-key.ts';
import { DATE_PRECISIONS, STATUSES } from './vocabulary.ts';

/** Codes in the table of each list entry of a chunk: every value is looked up once a chunk, not once a row. */
interface Codes {
  readonly type: readonly number[];
  readonly family: readonly number[];
  readonly status: readonly number[];
  readonly datePrecision: readonly number[];
  readonly place: readonly number[];
  readonly country: readonly number[];
  readonly province: readonly number[];
  readonly precision: readonly number[];
  readonly actorFacet: readonly number[];
  readonly actors: readonly number[];
  readonly targets: readonly number[];
  readonly source: readonly number[];
}

interface Where {
  /** Where the rows are written; the table has made room. */
  readonly start: number;
  /** Where the first of them is going to be. */
  readonly row: number;
  readonly origin: number;
}

/** Writes the rows of a chunk into the columns. */
export function appendChunk(table: EventTable, chunk: EventChunk, { start, row, origin }: Where): void {
  const codes = codesFor(table, chunk);
  const { columns, facets } = table;
  columns.startDay.set(chunk.startDay, start);
  columns.endDay.set(chunk.endDay, start);
  columns.publishedDay.set(chunk.publishedDay, start);
  columns.killedMin.set(chunk.killedMin, start);
  columns.killedMax.set(chunk.killedMax, start);
  columns.injuredMin.set(chunk.injuredMin, start);
  columns.injuredMax.set(chunk.injuredMax, start);
  const translate = (to: Uint8Array | Uint32Array, from: Uint8Array | Uint32Array, by: readonly number[]) => {
    for (let i = 0; i < chunk.rows; i++) to[start + i] = by[from[i] ?? 0] ?? 0;
  };
  translate(facets.type.codes, chunk.type, codes.type);
  translate(facets.family.codes, chunk.type, codes.family);
  translate(facets.status.codes, chunk.status, codes.status);
  translate(facets.datePrecision.codes, chunk.datePrecision, codes.datePrecision);
  translate(columns.place, chunk.place, codes.place);
  translate(facets.country.codes, chunk.place, codes.country);
  translate(facets.province.codes, chunk.place, codes.province);
  translate(facets.precision.codes, chunk.place, codes.precision);
  translate(facets.actor.codes, chunk.actors, codes.actorFacet);
  translate(table.actors.codes, chunk.actors, codes.actors);
  translate(table.targets.codes, chunk.targets, codes.targets);
  translate(facets.source.codes, chunk.sources, codes.source);
  table.ids.append({ text: chunk.ids, codes: null }, chunk.rows);
  for (const name of TEXTS) table.texts[name].append(chunk.texts[name], chunk.rows);
  table.codings.append(chunk.codings, chunk.rows);
  const last = table.datasets.at(-1);
  if (last?.name !== chunk.dataset || last.origin !== origin || !sameForm(last.form, chunk.form))
    table.datasets.push({ name: chunk.dataset, firstRow: row, form: chunk.form, origin });
}

function codesFor({ facets, places, actors, targets }: EventTable, chunk: EventChunk): Codes {
  const one = (facet: keyof typeof facets, values: readonly (string | null)[]) =>
    values.map((value) => facets[facet].codeOne(value));
  // Index 0 of the chunk's places is none.
  const nowhere = <T>(none: T, rest: readonly T[]): readonly T[] => [none, ...rest];
  return {
    type: one('type', EVENT_TYPES),
    family: one('family', EVENT_TYPES.map(familyOf)),
    status: one('status', STATUSES),
    datePrecision: one('datePrecision', DATE_PRECISIONS),
    place: nowhere(
      0,
      chunk.places.map((place) => places.intern(place)),
    ),
    country: one(
      'country',
      nowhere<string | null>(
        null,
        chunk.places.map((place) => place.country),
      ),
    ),
    province: one('province', nowhere<string | null>(null, chunk.places.map(provinceKey))),
    precision: one(
      'precision',
      nowhere<string>(
        'none',
        chunk.places.map((place) => place.precision),
      ),
    ),
    actorFacet: chunk.actorLists.map((list) => facets.actor.codeSet(list.map(({ name }) => name))),
    actors: chunk.actorLists.map((list) => actors.code(list)),
    targets: chunk.targetLists.map((list) => targets.code(list)),
    source: chunk.sourceLists.map((list) => facets.source.codeSet(list)),
  };
}
