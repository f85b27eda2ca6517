import type { EventId } from '../../core/model.ts';
import { selectEvent } from '../../state/actions.ts';
import type { DatelineStore } from '../../state/store.ts';
import { parseInert } from '../../sources/parse-inert.ts';
import { loadOlder } from './load-older.ts';
import type { PublishedCorpus } from './published-corpus.ts';

/**
 * Opens an event that a link names and that is not among the newest: under the id of another of its reports, or in an
 * older file, whose period its published page tells. False when there is no such event.
 */
export async function findEvent(
  store: DatelineStore,
  published: PublishedCorpus,
  id: EventId,
): Promise<boolean> {
  if (open(store, id)) return true;
  const { older } = published.view.getState();
  const page = older.length > 0 ? await readPage(published, id) : null;
  if (!page) return false;
  const { day } = page;
  const holding = older.filter(({ first, last }) =>
    day === null ? first === null : first !== null && first <= day && day <= (last ?? ''),
  );
  await loadOlder(published, holding);
  return open(store, page.id);
}

function open(store: DatelineStore, id: EventId): boolean {
  const { events } = store.getState();
  const event = events.find(({ reports }) => reports.some((report) => report.id === id));
  if (event) selectEvent(store, event.id);
  return event !== undefined;
}

/** `event/ID.html` says its day, or, when reports were merged, under which id the event stands now. */
async function readPage(
  published: PublishedCorpus,
  id: EventId,
  hops = 1,
): Promise<{ readonly id: EventId; readonly day: string | null } | null> {
  const response = await published
    .load(new URL(`event/${encodeURIComponent(id)}.html`, published.base))
    .catch(() => null);
  if (!response?.ok) return null;
  const page = parseInert(await response.text());
  const moved = /([\w-]+)\.html$/.exec(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
  )?.[1];
  if (moved !== undefined && moved !== id && hops > 0) return readPage(published, moved as EventId, hops - 1);
  const day = page.querySelector('meta[name="dateline:day"]')?.getAttribute('content') ?? null;
  return moved === id ? { id, day } : null;
}
