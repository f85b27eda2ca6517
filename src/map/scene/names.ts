import { FAMILIES, familyOf } from '../../core/events/families.ts';
import type { EventType, LinkedEvent } from '../../core/model.ts';
import { countType, typeWord } from '../../ui/event-words.ts';
import { formatDate, formatList, formatNumber, inSentence, sentenceCase } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { knownDeaths } from '../symbols/symbol-size.ts';
import type { FamilyCounts } from './scene.ts';

/** "Airstrike, Raqqa, 16 May 2016, at least 12 killed, claimed". */
export function nameEvent(event: LinkedEvent): string {
  const parts = [sentenceCase(typeWord(event.type))];
  if (event.place) parts.push(event.place.name);
  parts.push(event.date ? formatDate(event.date) : inSentence(t('event.dateUnknown')));
  const deaths = knownDeaths(event);
  if (deaths !== null) parts.push(killed(deaths, event.casualties.killed?.max ?? null));
  if (event.status !== 'reported') parts.push(inSentence(t(`status.${event.status}`)));
  return formatList(parts);
}

function killed(min: number, max: number | null): string {
  const count =
    max === null
      ? t('toll.atLeast', { min })
      : max > min
        ? t('toll.fromTo', { min, max })
        : formatNumber(min);
  return t('toll.killed', { count });
}

/** "42 events near Aleppo: 30 airstrikes, 12 clashes". */
export function nameGroup(events: readonly LinkedEvent[], place: string, isAtPlace: boolean): string {
  const count = events.length;
  const where = isAtPlace ? t('map.groupIn', { count, place }) : t('map.groupNear', { count, place });
  return t('map.group', { where, types: listTypes(events) });
}

/** An area's badge by what it shows and what it means; it begins with the visible words, as speech control needs. */
export function nameArea(events: readonly LinkedEvent[], title: string): string {
  const [first] = events;
  const what = first && events.length === 1 ? nameEvent(first) : listTypes(events);
  return t('map.area', { title, count: events.length, what });
}

function listTypes(events: readonly LinkedEvent[]): string {
  const counts = new Map<EventType, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return formatList([...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => countType(type, count)));
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
