import {
  CORPUS_FOLDER,
  KEPT_HEADER,
  type PartRef,
  type Pointer,
  POINTER_NAME,
} from '../../core/published/format.ts';
import { isPointer } from '../../core/published/read-part.ts';
import type { LinkedEvent } from '../../core/model.ts';
import type { Corpus } from './fetch-corpus.ts';
import type { PublishedCorpus, Version } from './published-corpus.ts';

/** Asks whether there is a newer version, and loads it beside the one that is shown. False when that failed. */
export async function checkNews(published: PublishedCorpus): Promise<boolean> {
  const shown = published.version;
  if (!shown) return true;
  try {
    const { pointer, keptSince } = await fetchPointer(published);
    if (keptSince !== null) return false;
    published.view.setState({ keptSince });
    if (pointer.version === (published.next ?? shown).pointer.version) return true;
    const next = await loadLike(published, shown, pointer);
    if (published.version !== shown) return true;
    published.next = next;
    published.view.setState({ news: countNew(shown, next) });
    return true;
  } catch {
    // A reader who is offline, or a server that restarts: nothing to say, the next time will do.
    return false;
  }
}

/** Shows the newer version. Filter, viewport and what is open stay as they are. */
export async function showNews(published: PublishedCorpus): Promise<void> {
  const { next } = published;
  if (!next) return;
  published.next = null;
  published.view.setState({ news: 0 });
  published.take(next);
  await published.onChange();
}

/** `no-cache`: the browser asks with the ETag of what it has, and a 304 costs a few hundred bytes. */
async function fetchPointer(
  published: PublishedCorpus,
): Promise<{ readonly pointer: Pointer; readonly keptSince: string | null }> {
  const url = new URL(CORPUS_FOLDER + POINTER_NAME, published.base);
  const response = await published.load(url, { cache: 'no-cache' });
  const value: unknown = response.ok ? await response.json() : null;
  if (!isPointer(value)) throw new Error('no pointer');
  return { pointer: value, keptSince: response.headers.get(KEPT_HEADER) };
}

/** Loads of a newer version what covers everything that is loaded of the shown one. */
async function loadLike(published: PublishedCorpus, shown: Version, pointer: Pointer): Promise<Version> {
  const parts = new Map<string, Corpus>();
  const take = async (ref: PartRef): Promise<void> => {
    parts.set(ref.file, shown.parts.get(ref.file) ?? (await published.fetchPart(ref)));
  };
  await take(pointer.head);
  const days = [...shown.parts.values()].flatMap((part) => missing(part.events, parts));
  const covers = ({ first, last }: PartRef): boolean =>
    days.some((day) =>
      day === null ? first === null : first !== null && first <= day && day <= (last ?? ''),
    );
  for (const ref of pointer.older) if (shown.parts.has(ref.file) || covers(ref)) await take(ref);
  return { pointer, parts };
}

/** Days of the events that are shown and that the newer head does not hold: where to look for them. */
function missing(events: readonly LinkedEvent[], parts: ReadonlyMap<string, Corpus>): (string | null)[] {
  const known = reportIds(parts);
  const gone = events.filter(({ reports }) => !reports.some(({ id }) => known.has(id)));
  return [...new Set(gone.map(({ date }) => date?.start ?? null))];
}

/**
 * How many events the newer version has that the shown one had not, loaded or not. What is later than all that its head
 * left out is surely new; what is earlier may have been in a file that is not loaded, so the totals bound it.
 */
function countNew(shown: Version, next: Version): number {
  const known = reportIds(shown.parts);
  const events = [...next.parts.values()].flatMap((part) => part.events);
  const unseen = events.filter(({ reports }) => !reports.some(({ id }) => known.has(id)));
  const edge = shown.pointer.older.length > 0 ? oldestDay(shown) : '';
  const sure = unseen.filter(({ date }) => (date?.start ?? '') > edge).length;
  const more = next.pointer.events - shown.pointer.events;
  return edge === '' ? unseen.length : sure + Math.min(unseen.length - sure, Math.max(0, more - sure));
}

function oldestDay({ pointer, parts }: Version): string {
  const days = (parts.get(pointer.head.file)?.events ?? []).flatMap(({ date }) => date?.start ?? []);
  return days.sort()[0] ?? '';
}

function reportIds(parts: ReadonlyMap<string, Corpus>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const part of parts.values())
    for (const event of part.events) for (const report of event.reports) ids.add(report.id);
  return ids;
}
