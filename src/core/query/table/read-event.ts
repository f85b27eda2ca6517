import type { Coded } from '../../coded.ts';
import type { Article, Casualties, Count, EventDate, EventId, EventPlace, EventType } from '../../model.ts';
import type { LinkedEvent, Report, Status } from '../../model.ts';
import { fromDay } from '../days.ts';
import { UNKNOWN } from './coded-event.ts';
import { nameCodes, readCitation, readCoding, type Coding } from './coding.ts';
import { datasetAt, formAt } from './dataset-at.ts';
import { known, type EventTable } from './event-table.ts';
import { DATE_PRECISIONS } from './vocabulary.ts';

/** Events made of coded rows that are kept, so that a view that asks again gets the same object. */
const KEPT = 4096;
interface Kept {
  readonly moves: number;
  readonly events: Map<number, LinkedEvent>;
}
const made = new WeakMap<EventTable, Kept>();

/** The event of a row: the record itself, or one made of the columns. `null` for a row that is not there. */
export function eventAt(table: EventTable, row: number): LinkedEvent | null {
  if (row < 0 || row >= table.rows) return null;
  const record = table.recordAt(row);
  if (record) return record;
  const kept = keptOf(table);
  let event = kept.get(row);
  if (!event) {
    if (kept.size >= KEPT) kept.clear();
    event = readCoded(table, row);
    kept.set(row, event);
  }
  return event;
}

/** `DATASET:ID`, the id that links and selections use. */
export function idAt(table: EventTable, row: number): EventId {
  const record = table.recordAt(row);
  return record ? record.id : (`${datasetAt(table, row)}:${table.ids.at(row)}` as EventId);
}

/** What stands for the article of a coded row: the dataset's own words. */
export function articleAt(table: EventTable, row: number): Article {
  const sources = table.facets.source.valuesOf(table.facets.source.codes[row] ?? 0);
  const [note, citation, url] = [
    table.texts.note.at(row),
    table.texts.citation.at(row),
    table.texts.url.at(row),
  ];
  const published = known(table.columns.publishedDay[row]);
  const [cited] = readCitation(citation);
  const { licence } = formAt(table, row);
  return {
    id: idAt(table, row),
    text: note || citation,
    source: sources.join(', ') || datasetAt(table, row),
    ...(cited?.headline ? { title: cited.headline } : {}),
    ...(url ? { url } : {}),
    ...(published === null ? {} : { publishedAt: fromDay(published) }),
    ...(licence ? { licence } : {}),
  };
}

/** Appending leaves coded rows where they were, so what was made of them stays right until rows are taken out. */
function keptOf(table: EventTable): Map<number, LinkedEvent> {
  let kept = made.get(table);
  if (kept?.moves !== table.moves) made.set(table, (kept = { moves: table.moves, events: new Map() }));
  return kept.events;
}

function readCoded(table: EventTable, row: number): LinkedEvent {
  const { facets } = table;
  const id = idAt(table, row);
  const coding = readCoding(table.codings.at(row));
  const sources = facets.source.valuesOf(facets.source.codes[row] ?? 0);
  const record = {
    id,
    type: facets.type.valuesOf(facets.type.codes[row] ?? 0)[0] as EventType,
    status: facets.status.valuesOf(facets.status.codes[row] ?? 0)[0] as Status,
    date: readDate(table, row),
    place: readPlace(table, row),
    actors: table.actors.at(row),
    targets: table.targets.at(row).map((name) => ({ name })),
    casualties: readTolls(table, row, coding?.best ?? null),
    attribution: sources.map((name) => ({ name })),
    confidence: 1,
  };
  const report: Report = { ...record, articleId: id, evidence: [] };
  return { ...record, reports: [report], mergeReasons: [], coded: codedOf(table, row, coding) };
}

function codedOf(table: EventTable, row: number, coding: Coding | null): Coded {
  const { label = '', sameType = true, flags = [], codes = [] } = coding ?? {};
  return {
    dataset: datasetAt(table, row),
    row: table.ids.at(row),
    label,
    sameType,
    flags,
    codes: nameCodes(formAt(table, row), codes),
    sources: readCitation(table.texts.citation.at(row)),
  };
}

function readDate(table: EventTable, row: number): EventDate | null {
  const start = table.columns.startDay[row] ?? UNKNOWN;
  if (start === UNKNOWN) return null;
  const { datePrecision } = table.facets;
  const precision = datePrecision.valuesOf(datePrecision.codes[row] ?? 0)[0];
  return {
    start: fromDay(start),
    end: fromDay(table.columns.endDay[row] ?? start),
    precision: (DATE_PRECISIONS.find((value) => value === precision) ?? 'day') as EventDate['precision'],
    text: '',
  };
}

function readPlace(table: EventTable, row: number): EventPlace | null {
  const facts = table.places.read(table.columns.place[row] ?? 0);
  return facts && { ...facts, text: facts.name, confidence: 1 };
}

function readTolls({ columns }: EventTable, row: number, best: number | null): Casualties {
  const range = countOf(columns.killedMin[row], columns.killedMax[row]);
  const killed = range && best !== null ? { ...range, best } : range;
  const injured = countOf(columns.injuredMin[row], columns.injuredMax[row]);
  return { ...(killed ? { killed } : {}), ...(injured ? { injured } : {}) };
}

function countOf(low: number | undefined, high: number | undefined): Count | null {
  const [min, max] = [known(low), known(high)];
  return min === null && max === null ? null : { min, max, text: '' };
}
