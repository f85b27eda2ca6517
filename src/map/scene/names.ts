import { FAMILIES, familyOf } from '../../core/events/families.ts';
import type { EventType, LinkedEvent } from '../../core/model.ts';
import { typeWord } from '../../ui/event-words.ts';
import { formatCount, formatDate, formatNumber } from '../../ui/format.ts';
import { knownDeaths } from '../symbols/symbol-size.ts';
import type { FamilyCounts } from './scene.ts';

/** "Airstrike, Raqqa, 16 May 2016, at least 12 killed, claimed". */
export function nameEvent(event: LinkedEvent): string {
  const word = typeWord(event.type);
  const parts = [word.charAt(0).toUpperCase() + word.slice(1)];
  if (event.place) parts.push(event.place.name);
  parts.push(event.date ? formatDate(event.date) : 'no date');
  const deaths = knownDeaths(event);
  if (deaths !== null) parts.push(killed(deaths, event.casualties.killed?.max ?? null));
  if (event.status !== 'reported') parts.push(event.status);
  return parts.join(', ');
}

function killed(min: number, max: number | null): string {
  if (max === null) return `at least ${formatNumber(min)} killed`;
  return max > min ? `${formatNumber(min)} to ${formatNumber(max)} killed` : `${formatNumber(min)} killed`;
}

/** "42 events near Aleppo: 30 airstrikes, 12 clashes". */
export function nameGroup(events: readonly LinkedEvent[], where: string): string {
  return `${formatCount(events.length, 'event')} ${where}: ${listTypes(events)}`;
}

/** An area's badge by what it shows and what it means; it begins with the visible words, as speech control needs. */
export function nameArea(events: readonly LinkedEvent[], title: string): string {
  const [first] = events;
  const what = first && events.length === 1 ? nameEvent(first) : listTypes(events);
  return `${title} ${formatNumber(events.length)}, exact place not known: ${what}`;
}

function listTypes(events: readonly LinkedEvent[]): string {
  const counts = new Map<EventType, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([type, count]) => `${formatNumber(count)} ${typeWord(type, count)}`)
    .join(', ');
}

/** The place that most of the events are at; the first one named wins a tie. */
export function commonPlace(events: readonly LinkedEvent[]): string {
  const counts = new Map<string, number>();
  for (const { place } of events) if (place) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  let best = '';
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return best;
}

export function countFamilies(events: readonly LinkedEvent[]): FamilyCounts {
  const counts = new Map(FAMILIES.map((family) => [family, 0]));
  for (const { type } of events) {
    const family = familyOf(type);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 0).map(([family, count]) => ({ family, count }));
}
