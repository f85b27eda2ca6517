import { describe, expect, it } from 'vitest';
import { inspectDataset } from '../../../src/sources/dataset/inspect-dataset.ts';
import { blobSource } from '../../../src/sources/dataset/source.ts';
import { looksSwapped, questionOf, shownSamples } from '../../../src/sources/dataset/table-questions.ts';

const look = (text: string, name = 'table.csv') => inspectDataset(blobSource(name, new Blob([text])));
async function table(text: string) {
  const seen = await look(text);
  if (seen.kind !== 'table') throw new Error(`seen as ${seen.kind}`);
  return {
    ...seen,
    question: questionOf(seen.columns, seen.match),
    swapped: looksSwapped(seen.columns, seen.match),
  };
}

describe('a look at a file before it is read', () => {
  it('asks nothing of layouts that are known', async () => {
    expect(await look('id,type_of_violence,where_prec\n1,1,1')).toEqual({ kind: 'known' });
    expect(await look('event_date,event_type,sub_event_type\n14 January 2023,Battles,Armed clash')).toEqual({
      kind: 'known',
    });
    expect(await look('{"type":"FeatureCollection","features":[]}')).toEqual({ kind: 'known' });
    expect(await look('[{"id": "a", "text": "An article."}]', 'a.json')).toEqual({ kind: 'articles' });
  });

  it('shows the properties of GeoJSON and the coordinates of its points, to be matched', async () => {
    const feature = (properties: object, coordinates: readonly number[] | null) => ({
      type: 'Feature',
      geometry: coordinates && { type: 'Point', coordinates },
      properties,
    });
    const features = [
      feature({ 'Event Date': '03/04/2018', Town: 'Alta', Dead: 3 }, [37.1, 36.2]),
      feature({ 'Event Date': '13/04/2018', Extra: { a: 1 } }, null),
    ];
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const { layout, columns, match, question, swapped } = await table(text);
    expect(layout).toBe('geojson');
    expect(columns.map(({ key, samples }) => [key, samples])).toEqual([
      ['event_date', ['03/04/2018', '13/04/2018']],
      ['town', ['Alta']],
      ['dead', ['3']],
      ['extra', ['{"a":1}']],
      ['geometry_latitude', ['36.2']],
      ['geometry_longitude', ['37.1']],
    ]);
    expect(match).toMatchObject({
      date: 'event_date',
      place: 'town',
      killed: 'dead',
      lat: 'geometry_latitude',
      lon: 'geometry_longitude',
    });
    expect(question).toMatchObject({ kind: 'shown', order: 'dmy' });
    expect(swapped).toBe(false);
  });

  it('sees the same in a GeoJSON file that is cut off, and nothing in one without features', async () => {
    const text =
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"when":"2018"}},{"ty';
    expect(await table(text)).toMatchObject({ match: { date: 'when' } });
    expect(await look('{"type":"FeatureCollection","features":[{"type":"Fea')).toEqual({ kind: 'known' });
  });

  it('asks ACLED for the order of its days where a spreadsheet has turned them to figures', async () => {
    const { question, layout } = await table(
      'event_date,event_type,sub_event_type\n03/04/2018,Battles,Armed clash',
    );
    expect([layout, question]).toEqual(['acled', { kind: 'ask', example: '03/04/2018' }]);
  });

  it.each([
    ['2018-04-03', { kind: 'none' }],
    ['03/04/2018\n34,36,04/05/2018', { kind: 'ask', example: '03/04/2018' }],
    ['03/04/2018\n34,36,13/05/2018', { kind: 'shown', order: 'dmy', example: '13/05/2018' }],
    ['03/04/2018\n34,36,05/13/2018', { kind: 'shown', order: 'mdy', example: '05/13/2018' }],
    ['13/04/2018\n34,36,05/13/2018', { kind: 'ask', example: '13/04/2018' }],
  ])('sees in %s whether the order of day and month is open', async (dates, question) => {
    expect((await table(`lat,lon,date\n34,36,${dates}`)).question).toEqual(question);
  });

  it.each([
    ['121.5,14.5', true],
    ['14.5,121.5', false],
    ['34.5,36.5', false],
    ['121.5,122.5', false],
  ])('sees whether %s can only be the other way round', async (point, swapped) => {
    expect((await table(`lat,lon,date\n${point},2018-04-03`)).swapped).toBe(swapped);
  });

  it('shows a few different values of a column', async () => {
    const { columns, delimiter } = await table(
      'lat;lon;date;What\n1;2;2018;a\n1;2;2018;a\n1;2;2018;b\n1;2;2018;c\n1;2;2018;d',
    );
    expect(delimiter).toBe(';');
    expect(columns.at(-1)).toMatchObject({ name: 'What', key: 'what' });
    expect(shownSamples(columns.at(-1) ?? { name: '', key: '', samples: [] })).toEqual(['a', 'b', 'c']);
  });
});
