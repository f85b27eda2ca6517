import ical from 'ical-generator';
import type { EventDate, LinkedEvent } from '../../core/model.ts';
import { describeEvent } from '../pages/event-page.tsx';
import { CALENDAR_PATH, eventPath } from '../site/addresses.ts';
import type { SiteContent, SiteFile } from '../site/site-content.ts';
import { eventTitle, placeWords } from '../words/event-words.ts';

/** Calendar programs read the whole file each time. */
const MAX_EVENTS = 1000;
const DAY_MS = 86_400_000;

/** iCalendar (RFC 5545) of the newest events whose day is known; a month is no entry in a calendar. */
export function calendar(site: SiteContent): SiteFile {
  const file = ical({
    name: site.title,
    prodId: { company: 'Dateline', product: 'dateline publish', language: 'EN' },
  });
  const dated = site.events.flatMap((event) =>
    event.date?.precision === 'day' ? [{ event, date: event.date }] : [],
  );
  for (const { event, date } of dated.slice(0, MAX_EVENTS)) addEvent(file, event, date, site);
  return { path: CALENDAR_PATH, content: `${file.toString()}\r\n` };
}

function addEvent(
  file: ReturnType<typeof ical>,
  event: LinkedEvent,
  date: EventDate,
  site: SiteContent,
): void {
  const { place } = event;
  file.createEvent({
    id: event.id,
    summary: eventTitle(event),
    description: describeEvent(event, site),
    url: site.baseUrl + eventPath(event.id),
    start: midnight(date.start),
    // The end of an all-day entry is the day after its last (RFC 5545, 3.6.1).
    end: new Date(midnight(date.end).getTime() + DAY_MS),
    allDay: true,
    timezone: 'UTC',
    // The version's own time: an entry that a clock stamped would differ in every run.
    stamp: new Date(site.published),
    ...(place ? { location: { title: placeWords(place), geo: { lat: place.lat, lon: place.lon } } } : {}),
  });
}

function midnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
