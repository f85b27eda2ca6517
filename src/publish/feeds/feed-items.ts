import type { LinkedEvent } from '../../core/model.ts';
import { describeEvent } from '../pages/event-page.tsx';
import { eventPath } from '../site/addresses.ts';
import type { SiteContent } from '../site/site-content.ts';
import { eventTitle } from '../words/event-words.ts';

/** Events in a feed: readers ask again before that many are new. */
const MAX_ITEMS = 200;

export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day on which it was reported first; `null` when no article is dated. */
  readonly day: string | null;
}

/** The events that were reported last, newest report first. */
export function feedItems(site: SiteContent): FeedItem[] {
  return site.events
    .map((event) => ({ event, day: reportedOn(event, site) }))
    .sort((a, b) => compare(b.day ?? '', a.day ?? '') || compare(a.event.id, b.event.id))
    .slice(0, MAX_ITEMS)
    .map(({ event, day }) => {
      const url = site.baseUrl + eventPath(event.id);
      return { id: url, url, title: eventTitle(event), summary: describeEvent(event, site), day };
    });
}

function reportedOn(event: LinkedEvent, site: SiteContent): string | null {
  const days = event.reports.flatMap(({ articleId }) => site.articles.get(articleId)?.publishedAt ?? []);
  return days.sort()[0] ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
