import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEvent } from '../../query/make-event.ts';
import { importBytes } from './import-text.ts';

const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });
const feature = (properties: object, geometry: object | null = point(36.2, 34.5)) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: readonly object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

describe('GeoJSON', () => {
  it.each([1, 13, 100_000])('reads points and their properties, in pieces of %i bytes', async (piece) => {
    const text = collection(
      feature({ name: 'Mill', date: '2018-05-01', deaths: 2, type: 'airstrike', extra: 'kept' }),
      feature({ name: 'Ford', date: '2018-05' }, point(37, 35)),
    );
    const { summary, events } = await importBytes(text, {}, 'points.geojson', piece);
    expect(summary).toMatchObject({ rows: 2, events: 2, rejected: 0, dataset: 'points' });
    expect(events[0]).toMatchObject({
      type: 'airstrike',
      place: { name: 'Mill', lat: 34.5, lon: 36.2 },
      casualties: { killed: { min: 2 } },
      coded: { codes: { extra: 'kept' } },
    });
    expect(events[1]?.date).toMatchObject({ start: '2018-05-01', end: '2018-05-31', precision: 'month' });
  });

  it('names the features that are no points, by their number', async () => {
    const text = collection(
      feature({ date: '2018-05-01' }),
      feature({ date: '2018-05-01' }, { type: 'Polygon', coordinates: [] }),
      feature({ date: '2018-05-01' }, point(34.5, 121)),
      { type: 'Thing' },
    );
    const { summary, rejects } = await importBytes(text, {}, 'points.geojson');
    expect(summary).toMatchObject({ rows: 4, events: 1, rejected: 3 });
    expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [2, expect.stringContaining('Polygon')],
      [3, expect.stringContaining('wrong way round')],
      [4, expect.stringContaining('no GeoJSON feature')],
    ]);
  });

  it.each([
    [`${collection(feature({ date: '2018' })).slice(0, -9)}`, 'ends too early'],
    [`{"type":"FeatureCollection","features":[{"type" 5}]}`, 'broken'],
    ['{"type":"FeatureCollection","features":[]}', 'no features'],
  ])('says what is wrong with the whole', async (text, words) => {
    await expect(importBytes(text, {}, 'x.geojson')).rejects.toThrow(words);
  });
});

describe('our NDJSON', () => {
  const plain = (id: string) => {
    const event = makeEvent({ id });
    return { ...event, reports: event.reports.map((report) => ({ ...report, mergeReasons: undefined })) };
  };
  const line = (id: string) =>
    JSON.stringify({ ...makeEvent({ id }), articles: [{ id: `${id}-article`, text: 'A text.' }] });

  it.each([3, 100_000])('brings back events and articles, in pieces of %i bytes', async (piece) => {
    const text = [line('e1'), '', line('e2')].join('\n');
    const { summary, events, articles } = await importBytes(text, {}, 'events.ndjson', piece);
    expect(summary).toMatchObject({ rows: 2, events: 2, rejected: 0 });
    expect(events).toEqual([plain('e1'), plain('e2')]);
    expect(articles.map(({ id }) => id)).toEqual(['e1-article', 'e2-article']);
  });

  it('names the bad field, the broken line and the id that comes twice', async () => {
    const wrong = JSON.stringify({ ...makeEvent({ id: 'e3' }), type: 'picnic' });
    const { summary, rejects } = await importBytes(
      [line('e1'), '{"reports": [', wrong, line('e1')].join('\n'),
      {},
      'e.ndjson',
    );
    expect(summary).toMatchObject({ rows: 4, events: 1, rejected: 3 });
    expect(rejects.map((reject) => [reject.line, reject.reason])).toEqual([
      [2, 'This line is no JSON.'],
      [3, expect.stringContaining('"type"')],
      [4, expect.stringContaining('already that of line 1')],
    ]);
  });

  it('never lets an address through that is no web page', async () => {
    const text = JSON.stringify({
      ...makeEvent({ id: 'e1' }),
      articles: [{ id: 'a', text: 'x', url: 'javascript:alert(1)' }],
    });
    expect((await importBytes(text, {}, 'e.ndjson')).rejects[0]?.reason).toContain('url');
  });

  it('survives any line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json(), { maxLength: 5 }), async (lines) => {
        const text = [line('e1'), ...lines].join('\n');
        const { summary } = await importBytes(text, {}, 'e.ndjson', 100_000);
        expect(summary.rows).toBe(summary.events + summary.rejected);
      }),
      { numRuns: 30 },
    );
  });
});
