import { FAMILIES, familyOf } from '../../core/events/families.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Article, ArticleId, LinkedEvent } from '../../core/model.ts';
import {
  PUBLISHED_FORMAT,
  type PartRef,
  type PublishedEvent,
  type PublishedPart,
} from '../../core/published/format.ts';
import { gatherNames } from '../../core/published/gather-names.ts';
import { splitByPeriod } from './split-by-period.ts';

export interface PackLimits {
  /** Bytes of JSON, before compression, that the first view may load. */
  readonly headBytes: number;
  /** Above this a year is cut into months, and a month into pieces. */
  readonly partBytes: number;
}

/** About a sixth of it after gzip, which leaves room in a first view of 1 MB. */
export const PACK_LIMITS: PackLimits = { headBytes: 1_800_000, partBytes: 1_500_000 };

export interface PackedPart {
  /** "head", "2016", "2016-05", "2016-05.2", "undated". */
  readonly name: string;
  /** The file's content. */
  readonly json: string;
  readonly ref: Omit<PartRef, 'file'>;
}

export interface Packed {
  readonly head: PackedPart;
  /** Newest first. */
  readonly older: readonly PackedPart[];
}

/** An event with its size in a file. */
export interface Sized {
  readonly event: LinkedEvent;
  readonly bytes: number;
}

/**
 * Lays events out in files: the newest in `head` as far as they fit, all others by calendar periods, so that a file
 * changes only when something in its period does. The same events give the same bytes, in whatever order they come. A
 * gazetteer names their places in other languages.
 */
export function packEvents(
  events: readonly LinkedEvent[],
  articles: ReadonlyMap<ArticleId, Article>,
  limits: PackLimits = PACK_LIMITS,
  gazetteer: Gazetteer | null = null,
): Packed {
  const sizes = new Map<ArticleId, number>();
  const sized = [...events]
    .sort(newestFirst)
    .map((event): Sized => ({ event, bytes: sizeOf(event, articles, sizes) }));
  let count = 0;
  for (let bytes = 0; count < sized.length; count++) {
    bytes += sized[count]?.bytes ?? 0;
    if (bytes > limits.headBytes && count > 0) break;
  }
  const make = (name: string, members: readonly Sized[]): PackedPart =>
    makePart(name, members, articles, gazetteer);
  const older = splitByPeriod(sized.slice(count), limits.partBytes);
  return {
    head: make('head', sized.slice(0, count)),
    older: older.map(({ name, members }) => make(name, members)),
  };
}

/** Events without a date come last: no reader's time window asks for them. */
function newestFirst({ date: a, id: idA }: LinkedEvent, { date: b, id: idB }: LinkedEvent): number {
  const [dayA, dayB] = [a?.start ?? '', b?.start ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return idA < idB ? -1 : idA > idB ? 1 : 0;
}

/** An article counts with the first of its events only, in the order in which they are packed. */
function sizeOf(
  event: LinkedEvent,
  articles: ReadonlyMap<ArticleId, Article>,
  seen: Map<ArticleId, number>,
): number {
  let bytes = byteLength(JSON.stringify(strip(event)));
  for (const { articleId } of event.reports) {
    const article = articles.get(articleId);
    if (!article || seen.has(articleId)) continue;
    const size = byteLength(JSON.stringify(article));
    seen.set(articleId, size);
    bytes += size;
  }
  return bytes;
}

function makePart(
  name: string,
  members: readonly Sized[],
  articles: ReadonlyMap<ArticleId, Article>,
  gazetteer: Gazetteer | null,
): PackedPart {
  const events = members.map(({ event }) => event);
  const ids = new Set(events.flatMap((event) => event.reports.map((report) => report.articleId)));
  const names = gazetteer ? gatherNames(events, gazetteer) : {};
  const part: PublishedPart = {
    format: PUBLISHED_FORMAT,
    articles: [...ids].sort().flatMap((id) => articles.get(id) ?? []),
    events: events.map(strip),
    ...(names.ar ? { names } : {}),
  };
  const json = JSON.stringify(part);
  const starts = events.flatMap((event) => event.date?.start ?? []).sort();
  const ends = events.flatMap((event) => event.date?.end ?? []).sort();
  const families = FAMILIES.map((family) => events.filter((event) => familyOf(event.type) === family).length);
  const span = { first: starts[0] ?? null, last: ends.at(-1) ?? null };
  return { name, json, ref: { bytes: byteLength(json), events: events.length, ...span, families } };
}

function strip({ reports, mergeReasons }: LinkedEvent): PublishedEvent {
  return mergeReasons.length === 0 ? { reports } : { reports, mergeReasons };
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
