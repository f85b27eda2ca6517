import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import type { Count, EventRecord } from '../../src/core/model.ts';
import type { CodedEvent, CodedReport } from './coding.ts';

/** Right and asked, for one field. */
export interface Tally {
  right: number;
  of: number;
}

export type Field = 'date' | 'place' | 'killed' | 'injured' | 'actors' | 'status';

export interface Scores {
  /** Required events that were found with an acceptable type. */
  readonly recall: Tally;
  /** Found events that match a coded one, required or not. */
  readonly precision: Tally;
  /** Texts without an event in which none was found. */
  readonly silent: Tally;
  /** Each field over the required events that were found. */
  readonly fields: Record<Field, Tally>;
  /** One line a miss, for error analysis. */
  readonly misses: string[];
}

/** Scores extracted events against the coding; an event matches by type and by where in the text it is told. */
export function scoreReports(
  reports: readonly CodedReport[],
  extracted: (report: CodedReport) => readonly EventRecord[],
): Scores {
  const tally = (): Tally => ({ right: 0, of: 0 });
  const scores: Scores = {
    recall: tally(),
    precision: tally(),
    silent: tally(),
    fields: { date: tally(), place: tally(), killed: tally(), injured: tally(), actors: tally(), status: tally() },
    misses: [],
  };
  for (const report of reports) scoreReport(report, extracted(report), scores);
  return scores;
}

function scoreReport(report: CodedReport, events: readonly EventRecord[], scores: Scores): void {
  if (report.events.length === 0) add(scores.silent, events.length === 0);
  const used = new Set<EventRecord>();
  for (const coded of report.events.filter((event) => !event.optional)) {
    const found = bestMatch(report, coded, events.filter((event) => !used.has(event)));
    add(scores.recall, found !== null);
    if (found === null) scores.misses.push(`${report.id}: missing ${coded.types.join('|')} "${coded.quote}"`);
    else {
      used.add(found);
      scoreFields(report, coded, found, scores);
    }
  }
  for (const event of events) {
    const right = report.events.some((coded) => coded.types.includes(event.type) && placeFits(coded, event));
    add(scores.precision, right);
    if (!right) scores.misses.push(`${report.id}: false ${event.type} ${event.date?.start ?? '?'} ${event.place?.name ?? '-'}`);
  }
}

/** Of the events with an acceptable type, the one whose evidence lies nearest to the coded quote. */
function bestMatch(report: CodedReport, coded: CodedEvent, events: readonly EventRecord[]): EventRecord | null {
  const at = report.text.indexOf(coded.quote) + coded.quote.length / 2;
  const gap = (event: EventRecord): number =>
    Math.min(...event.evidence.filter(({ kind }) => kind === 'trigger').map((span) => Math.abs((span.start + span.end) / 2 - at)), 1e6);
  const fitting = events.filter((event) => coded.types.includes(event.type));
  return fitting.sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

function scoreFields(report: CodedReport, coded: CodedEvent, event: EventRecord, scores: Scores): void {
  const check = (field: Field, right: boolean, got: unknown): void => {
    add(scores.fields[field], right);
    if (!right) scores.misses.push(`${report.id}: wrong ${field} ${JSON.stringify(got ?? null)} of "${coded.quote}"`);
  };
  const { date } = coded;
  if (date) check('date', event.date !== null && event.date.start >= date[0] && event.date.start <= date[1], event.date);
  if (coded.place) check('place', placeFits(coded, event), event.place?.name);
  if (coded.killed) check('killed', countFits(coded.killed, event.casualties.killed), event.casualties.killed);
  if (coded.injured) check('injured', countFits(coded.injured, event.casualties.injured), event.casualties.injured);
  const names = event.actors.map(({ name }) => name);
  const [pattern] = coded.actors ?? [];
  if (pattern) check('actors', names.some((name) => new RegExp(pattern, 'i').test(name)), names);
  if (coded.status) check('status', event.status === coded.status, event.status);
}

function placeFits(coded: CodedEvent, event: EventRecord): boolean {
  if (!coded.place) return true;
  const [, lat, lon, km] = coded.place;
  return event.place !== null && distanceKm({ lat, lon }, event.place) <= km;
}

function countFits([min, max]: readonly [number, number | null], count: Count | undefined): boolean {
  return count?.min != null && count.min >= min && (max === null || (count.max ?? count.min) <= max);
}

function add(tally: Tally, right: boolean): void {
  tally.of++;
  if (right) tally.right++;
}
