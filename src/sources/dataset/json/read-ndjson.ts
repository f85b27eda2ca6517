import type { Article, LinkedEvent } from '../../../core/model.ts';
import type { RowReceiver } from '../row-sink.ts';
import { rowReject, type RowReject } from '../reject.ts';
import { checkOwnLine } from './check-event.ts';
import { reasonFor } from '../../reasons.ts';

/** Characters of a line; more is no event. */
const MAX_LINE = 20_000_000;
/** Events that are handed on together. */
const BATCH = 1_000;

/** Reads Dateline's own events, one JSON object a line, from text that comes piece by piece. */
export class NdjsonReading {
  rows = 0;
  eventCount = 0;
  rejected = 0;
  private readonly receiver: Pick<RowReceiver, 'events' | 'rejects'>;
  private readonly lineOfId = new Map<string, number>();
  private rest = '';
  private line = 0;
  private events: LinkedEvent[] = [];
  private articles: Article[] = [];
  private rejects: RowReject[] = [];

  constructor(receiver: Pick<RowReceiver, 'events' | 'rejects'>) {
    this.receiver = receiver;
  }

  push(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.read(line);
    if (this.rest.length > MAX_LINE) {
      this.reject(reasonFor('line-long'), this.rest);
      this.rest = '';
    }
  }

  end(): void {
    this.read(this.rest);
    this.rest = '';
    this.flush();
  }

  private read(text: string): void {
    this.line++;
    if (text.trim() === '') return;
    const value = parse(text);
    if (value === undefined) return this.reject(reasonFor('line-json'), text);
    const checked = checkOwnLine(value);
    if (!checked.ok) return this.reject(checked.reason, text);
    const { event, articles } = checked.value;
    const earlier = this.lineOfId.get(event.id);
    if (earlier !== undefined)
      return this.reject(reasonFor('id-twice', { id: event.id, line: earlier }), text);
    this.lineOfId.set(event.id, this.line);
    this.rows++;
    this.eventCount++;
    this.events.push(event);
    this.articles.push(...articles);
    if (this.events.length >= BATCH) this.flush();
  }

  private reject(reason: string, raw: string): void {
    this.rows++;
    this.rejected++;
    this.rejects.push(rowReject(this.line, reason, raw));
  }

  private flush(): void {
    if (this.events.length > 0) this.receiver.events(this.events, this.articles);
    if (this.rejects.length > 0) this.receiver.rejects(this.rejects);
    this.events = [];
    this.articles = [];
    this.rejects = [];
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
