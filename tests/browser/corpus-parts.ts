import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { FAMILIES, familyOf } from '../../src/core/events/families.ts';
import type { PartRef, Pointer, PublishedEvent, PublishedPart } from '../../src/core/published/format.ts';

/** The published files of a map, by name. */
export interface Published {
  readonly pointer: Pointer;
  readonly parts: Readonly<Record<string, PublishedPart>>;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(`dist/corpus/${name}`, 'utf8')) as T;
const dayOf = ({ reports: [report] }: PublishedEvent): string => report?.date?.start ?? '';

/**
 * The events that the site was built with, published in two files: those from `day` on, and the older ones for later.
 * `without` leaves out the newest so many, as an earlier version would have.
 */
export function publishInTwo(version: string, day: string, without = 0): Published {
  const pointer = read<Pointer>('latest.json');
  const { articles, events, format } = read<PublishedPart>(pointer.head.file);
  const sorted = [...events].sort((a, b) => dayOf(b).localeCompare(dayOf(a))).slice(without);
  const files: [string, readonly PublishedEvent[]][] = [
    [`head-${version}.json`, sorted.filter((event) => dayOf(event) >= day)],
    [`older-${version}.json`, sorted.filter((event) => dayOf(event) < day)],
  ];
  const [head, older] = files.map(([file, some]) => refOf(file, some)) as [PartRef, PartRef];
  return {
    pointer: { ...pointer, version, events: sorted.length, head, older: older.events > 0 ? [older] : [] },
    parts: Object.fromEntries(files.map(([file, some]) => [file, { format, articles, events: some }])),
  };
}

function refOf(file: string, events: readonly PublishedEvent[]): PartRef {
  const days = events.flatMap((event) => dayOf(event) || []).sort();
  const families = FAMILIES.map(
    (family) => events.filter(({ reports: [lead] }) => lead && familyOf(lead.type) === family).length,
  );
  const [first = null] = days;
  return { file, bytes: 1000, events: events.length, first, last: days.at(-1) ?? null, families };
}

/** Answers requests for events with these files; `now` is asked at each request. Returns the names asked for. */
export async function serveEvents(page: Page, now: () => Published): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route('**/corpus/*.json', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    asked.push(name);
    const body = name === 'latest.json' ? now().pointer : now().parts[name];
    const headers = { 'access-control-allow-origin': '*' };
    return body ? route.fulfill({ json: body, headers }) : route.fulfill({ status: 404, headers });
  });
  return asked;
}
