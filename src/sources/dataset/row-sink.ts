import { packRows } from '../../core/coded/chunk-builder.ts';
import type { EventChunk } from '../../core/coded/chunk.ts';
import type { CodedRow } from '../../core/coded/coded-row.ts';
import type { RowFormat } from './formats/format.ts';
import { rowReject, type RowReject } from './reject.ts';

/** Events of the first chunk: few, so that the map shows something soon; later ones are larger. */
const FIRST_CHUNK = 2_000;
const CHUNK = 20_000;
/** Rejects that are kept word for word; more are counted. */
export const MAX_REJECTS = 100_000;

export interface RowReceiver {
  chunk(chunk: EventChunk): void;
  rejects(rejects: readonly RowReject[]): void;
}

/** Takes rows one by one and hands on chunks of events and of rejects; every row is in one of the two. */
export class RowSink {
  rows = 0;
  events = 0;
  rejected = 0;
  /** Events whose type is only the nearest of ours, and events with something that a reader should know. */
  otherType = 0;
  flagged = 0;
  private readonly format: RowFormat;
  private readonly width: number | null;
  private readonly receiver: RowReceiver;
  private readonly lineOfId = new Map<string, number>();
  private waiting: CodedRow[] = [];
  private waitingRejects: RowReject[] = [];

  /** `width` is the number of columns that each row must have; `null` where rows have none. */
  constructor(format: RowFormat, width: number | null, receiver: RowReceiver) {
    this.format = format;
    this.width = width;
    this.receiver = receiver;
  }

  get dataset(): string {
    return this.format.dataset;
  }

  add(fields: readonly string[], line: number, raw: () => string): void {
    const problem = this.width === null ? null : widthProblem(fields, this.width);
    if (problem !== null) return this.reject(line, problem, raw());
    const result = this.format.read(fields, line);
    if (!result.ok) return this.reject(line, result.reason, raw());
    const { row } = result;
    const earlier = this.lineOfId.get(row.id);
    if (earlier !== undefined) {
      return this.reject(line, `The id "${row.row}" is already that of line ${earlier}.`, raw());
    }
    this.lineOfId.set(row.id, line);
    this.rows++;
    this.events++;
    if (!row.sameType) this.otherType++;
    if (row.flags.length > 0) this.flagged++;
    this.waiting.push(row);
    if (this.waiting.length >= (this.events <= FIRST_CHUNK ? FIRST_CHUNK : CHUNK)) this.flush();
  }

  reject(line: number, reason: string, raw: string): void {
    this.rows++;
    this.rejected++;
    if (this.rejected <= MAX_REJECTS) this.waitingRejects.push(rowReject(line, reason, raw));
  }

  flush(): void {
    if (this.waiting.length > 0) this.receiver.chunk(packRows(this.format, this.waiting));
    if (this.waitingRejects.length > 0) this.receiver.rejects(this.waitingRejects);
    this.waiting = [];
    this.waitingRejects = [];
  }
}

function widthProblem(fields: readonly string[], width: number): string | null {
  if (fields.length === width) return null;
  if (fields.length > width && fields.slice(width).every((field) => field.trim() === '')) return null;
  return `The row has ${fields.length} columns, the header ${width}: is a comma in it not in quotes?`;
}
