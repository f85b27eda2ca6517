import type { Article, EventId, EventPlace, LinkedEvent, Report } from '../../src/core/model.ts';

type Change = Partial<Omit<LinkedEvent, 'id'>> & { readonly id?: string; readonly article?: string };

/** An event with one report, all fields filled; a test states only what it is about. */
export function makeEvent({ id = 'e1', article = 'a1', ...change }: Change = {}): LinkedEvent {
  const record = {
    id: id as EventId,
    type: 'airstrike',
    status: 'reported',
    date: { start: '2016-05-16', end: '2016-05-16', precision: 'day', text: 'on Monday' },
    place: makePlace(),
    actors: [{ name: 'Syrian Army', role: 'initiator' }],
    targets: [],
    casualties: { killed: { min: 3, max: 3, text: 'three' } },
    attribution: [],
    confidence: 0.8,
    mergeReasons: [],
    ...change,
  } satisfies Omit<LinkedEvent, 'reports'>;
  const report: Report = { ...record, articleId: article, evidence: [] };
  return { reports: [report], ...record, ...(change.reports ? { reports: change.reports } : {}) };
}

export function makePlace(change: Partial<EventPlace> = {}): EventPlace {
  return {
    text: 'Aleppo',
    name: 'Aleppo',
    lat: 36.2,
    lon: 37.16,
    geonameId: 170063,
    country: 'SY',
    admin1: 'Aleppo',
    precision: 'city',
    radiusKm: 0,
    confidence: 0.9,
    ...change,
  };
}

export function makeDate(start: string, end = start, precision: 'day' | 'week' | 'month' | 'year' = 'day') {
  return { start, end, precision, text: start };
}

export function makeArticles(...articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}
