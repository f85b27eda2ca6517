import type { EventId, LinkedEvent } from '../../core/model.ts';
import { placeSlug } from './group-places.ts';

/** Where each page of a site lies, from its root. Addresses are for good: what linked to one must find it. */
export const eventPath = (id: EventId | string): string => `event/${id}.html`;
export const placePath = (slug: string): string => `place/${slug}.html`;
export const monthPath = (month: string): string => `archive/${month}.html`;
export const ARCHIVE_PATH = 'archive/index.html';
export const CHANGES_PATH = 'changes.html';
export const RSS_PATH = 'feed.xml';
export const JSON_FEED_PATH = 'feed.json';
export const CALENDAR_PATH = 'events.ics';

/** The map with an event open, or with a place in sight; docs/embed.md has the parameters. */
export const mapLink = (id: EventId): string => `#event=${encodeURIComponent(id)}`;

/** The month under which the archive lists an event. */
export function monthOf(event: LinkedEvent): string {
  return event.date?.start.slice(0, 7) ?? 'undated';
}

export function placePathOf(event: LinkedEvent): string | null {
  return event.place ? placePath(placeSlug(event.place)) : null;
}
