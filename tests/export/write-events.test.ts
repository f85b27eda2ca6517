import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/core/export/csv-text.ts';
import { eventRow } from '../../src/core/export/event-row.ts';
import { writeEvents, type ExportFormat } from '../../src/core/export/write-events.ts';
import type { LinkedEvent } from '../../src/core/model.ts';
import { RowReader } from '../../src/sources/dataset/csv/row-reader.ts';
import { makeDate, makeEvent, makePlace } from '../query/make-event.ts';
import { importBytes } from '../sources/dataset/import-text.ts';

const ARTICLES = new Map([
  [
    'a1',
    {
      id: 'a1',
      text: 'Shells hit the mill.',
      title: '=HYPERLINK("x"), a title',
      source: 'Wire',
      url: 'https://example.org/1',
      publishedAt: '2016-05-17',
    },
  ],
]);
const EVENTS: readonly LinkedEvent[] = [
  makeEvent({ id: 'e1', targets: [{ name: 'Civilians' }], attribution: [{ name: 'Medics' }] }),
  makeEvent({ id: 'e2', place: null, date: makeDate('2016-05-01', '2016-05-31', 'month'), casualties: {} }),
  makeEvent({
    id: 'e3',
    date: null,
    place: makePlace({ name: 'Idlib, "north"', precision: 'admin1', radiusKm: 60, lat: -1.5, lon: -70.25 }),
    casualties: {
      killed: { min: 30, max: null, text: 'at least 30' },
      displaced: { min: 1, max: 2, text: '' },
    },
    status: 'claimed',
  }),
];
const write = (format: ExportFormat, events = EVENTS) =>
  [...writeEvents(format, events, (id) => ARTICLES.get(id))].join('');

describe('what is exported', () => {
  it('comes back from NDJSON whole, with its articles', async () => {
    const { summary, events, articles } = await importBytes(write('ndjson'), {}, 'x.ndjson', 100);
    expect(summary).toMatchObject({ rows: 3, events: 3, rejected: 0 });
    expect(events).toMatchObject(EVENTS.map((event) => ({ ...event, reports: [{ articleId: 'a1' }] })));
    expect(articles).toEqual([ARTICLES.get('a1')]);
  });

  it.each(['csv', 'geojson'] as const)('comes back from %s as the same events', async (format) => {
    const { summary, events, articles } = await importBytes(write(format), {}, `x.${format}`, 100);
    expect(summary).toMatchObject({ rows: 3, events: 3, rejected: 0 });
    const back = new Map(articles.map((article) => [article.id, article]));
    const flat = (event: LinkedEvent, from: typeof back) => {
      // The words of evidence come back as the article's text: a row has no article to underline them in.
      return { ...eventRow(event, (id) => from.get(id)), evidence: null };
    };
    expect(events.map((event) => flat(event, back))).toEqual(EVENTS.map((event) => flat(event, ARTICLES)));
  });

  it('brings events of a dataset back to their dataset and id', async () => {
    const table = 'id,date,lat,lon,type,deaths\n7,2018-05-01,34.5,36.2,airstrike,2\n';
    const { events } = await importBytes(table, {}, 'own.csv');
    const again = await importBytes(write('csv', events), {}, 'x.csv');
    expect(again.events[0]).toMatchObject({
      id: 'own:7',
      type: 'airstrike',
      casualties: { killed: { min: 2 } },
    });
  });

  it('runs in no spreadsheet', () => {
    expect(write('csv')).toContain(`"'=HYPERLINK(""x""), a title"`);
    expect(csvText([['-1', '+1', '@a', '\tb', -1, null, 'a-1', '＝1']])).toBe(
      `'-1,'+1,'@a,'\tb,-1,,a-1,'＝1\n`,
    );
  });

  it('writes CSV that any reader of CSV reads back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const reader = new RowReader(',');
        const read = [reader.push(csvText(rows)), reader.end()].flatMap((part) => part.rows);
        expect(read.map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  it('fills the columns of ACLED and UCDP with what is known, and leaves the rest empty', async () => {
    const acled = (await importBytes(write('acled', EVENTS.slice(0, 1)))).events[0];
    expect(acled).toMatchObject({
      type: 'airstrike',
      date: { start: '2016-05-16', precision: 'day' },
      place: { name: 'Aleppo', country: 'SY' },
      casualties: { killed: { min: 3 } },
    });
    const [header = '', row = ''] = write('ucdp', EVENTS.slice(0, 1)).split('\n');
    const cells = Object.fromEntries(header.split(',').map((name, i) => [name, row.split(',')[i]]));
    expect(cells).toMatchObject({ id: 'e1', type_of_violence: '', side_a: 'Syrian Army' });
  });

  it('gives UCDP its own rows back', async () => {
    const ged = [
      'id,type_of_violence,side_a,side_b,source_office,source_date,source_headline,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,low,best,high',
      '9,2,A,B,Wire,2013-03-01,"One, two",2,Ford,34.5,36.5,Syria,2,2013-03-01,2013-03-04,1,2,4',
    ].join('\n');
    const first = await importBytes(ged);
    const again = await importBytes(write('ucdp', first.events));
    expect(again.rejects).toEqual([]);
    const plain = ({ coded, ...event }: LinkedEvent) => ({ ...event, coded: { ...coded, codes: null } });
    expect(again.events.map(plain)).toEqual(first.events.map(plain));
  });
});
