import { distanceKm } from '../../src/core/gazetteer/distance.ts';
import { familyOf } from '../../src/core/events/families.ts';
import { CONDITIONS, isActive, type Condition } from '../../src/core/query/conditions.ts';
import type { Facet, Filter } from '../../src/core/query/filter.ts';
import { foldText } from '../../src/core/query/fold-text.ts';
import type { Article, LinkedEvent } from '../../src/core/model.ts';

/** What the filter means, said event by event and without any index: the yardstick of the columns. */
export type Shown = readonly { readonly event: LinkedEvent; readonly article: Article }[];

export function valuesOf({ event, article }: Shown[number], facet: Facet): readonly string[] {
  const { place } = event;
  if (facet === 'family') return [familyOf(event.type)];
  if (facet === 'type' || facet === 'status') return [event[facet]];
  if (facet === 'actor') return [...new Set(event.actors.map(({ name }) => name))];
  if (facet === 'source') return article.source ? [article.source] : [];
  if (facet === 'precision') return [place?.precision ?? 'none'];
  if (facet === 'datePrecision') return [event.date?.precision ?? 'none'];
  if (facet === 'country') return place?.country ? [place.country] : [];
  return place?.country && place.admin1 ? [`${place.country}/${place.admin1}`] : [];
}

/** Every month that the days touch, one by one; none where they are a whole year. */
function monthsOf(date: { readonly start: string; readonly end: string } | null): readonly number[] {
  if (!date) return [];
  const days = (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000 + 1;
  if (days >= 365) return [];
  return Array.from(
    { length: days },
    (_, i) => new Date(Date.parse(date.start) + i * 86_400_000).getUTCMonth() + 1,
  );
}

export function meets(item: Shown[number], filter: Filter, condition: Condition): boolean {
  if (!isActive(filter, condition)) return true;
  const { event, article } = item;
  const { place } = event;
  const published = article.publishedAt ? { start: article.publishedAt, end: article.publishedAt } : null;
  const date = filter.timeBasis === 'event' ? event.date : published;
  if (condition === 'months') return monthsOf(date).some((month) => filter.months.includes(month));
  if (condition === 'time')
    return date !== null && date.start <= (filter.time?.end ?? '') && date.end >= (filter.time?.start ?? '');
  if (condition === 'toll') {
    const killed = event.casualties.killed?.min;
    return killed != null && killed >= (filter.minKilled ?? 0) && killed <= (filter.maxKilled ?? Infinity);
  }
  if (condition === 'text') {
    const text = foldText(`${article.title ?? ''} ${article.text} ${article.source ?? ''}`);
    return foldText(filter.text)
      .split(' ')
      .every((word) => text.includes(word));
  }
  if (condition === 'area') {
    const { area } = filter;
    if (!place || !area) return false;
    if (area.kind === 'circle') return place.radiusKm <= area.km && distanceKm(place, area) <= area.km;
    if (area.kind === 'polygon') throw new Error('polygons have tests of their own');
    return (
      place.lon >= area.west && place.lon <= area.east && place.lat >= area.south && place.lat <= area.north
    );
  }
  const chosen: readonly string[] = filter[condition];
  return valuesOf(item, condition).some((value) => chosen.includes(value));
}

/** Those that meet all conditions but one. */
export function passing(all: Shown, filter: Filter, without: Condition | null = null): Shown {
  return all.filter((item) =>
    CONDITIONS.every((condition) => condition === without || meets(item, filter, condition)),
  );
}
