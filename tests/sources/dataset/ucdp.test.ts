import { describe, expect, it } from 'vitest';
import { csv, importBytes } from './import-text.ts';

/** Our own rows in the layouts of the releases; places and people are made up. */
const COMMON = {
  id: '901',
  type_of_violence: '1',
  side_a: 'Government of Nordland',
  side_b: 'Southern Front',
  source_article: '"Gazette,2017-02-04,Shots at the mill";"Wire, North,2017-02-05,Two die; one lives"',
  source_office: 'Gazette;Wire, North',
  source_date: '2017-02-04;2017-02-05',
  source_headline: 'Shots at the mill;Two die; one lives',
  where_prec: '1',
  where_coordinates: 'Millbridge town',
  adm_1: 'Upper Province',
  adm_2: 'Mill district',
  latitude: '34.5',
  longitude: '36.25',
  country: 'Yemen (North Yemen)',
  date_prec: '1',
  date_start: '2017-02-03',
  date_end: '2017-02-03',
  deaths_a: '1',
  low: '2',
  best: '3',
  high: '5',
};
type Row = Partial<Record<string, string>>;

function file(...rows: readonly Row[]): string {
  const all = rows.map((row) => ({ ...COMMON, ...row }));
  const names = [...new Set(all.flatMap((row) => Object.keys(row)))];
  return csv(names, ...all.map((row) => names.map((name) => (row as Row)[name] ?? '')));
}

async function readOne(row: Row) {
  const { events, rejects } = await importBytes(file(row));
  return { event: events[0], reason: rejects[0]?.reason };
}

describe('UCDP GED', () => {
  it('keeps place, days, sides, the three estimates, sources and its own codes', async () => {
    const { summary, rows } = await importBytes(file({}));
    expect(summary).toMatchObject({ dataset: 'UCDP GED', rows: 1, events: 1, rejected: 0 });
    const { event, article } = rows[0] ?? { event: null, article: null };
    expect(event).toMatchObject({
      id: 'UCDP GED:901',
      type: 'clash',
      date: { start: '2017-02-03', end: '2017-02-03', precision: 'day' },
      place: { name: 'Millbridge town', lat: 34.5, lon: 36.25, country: 'YE', admin1: 'Upper Province' },
      casualties: { killed: { min: 2, best: 3, max: 5 } },
      actors: [
        { name: 'Government of Nordland', role: 'party' },
        { name: 'Southern Front', role: 'party' },
      ],
      coded: {
        label: 'State-based conflict',
        row: '901',
        codes: { where_prec: '1', adm_2: 'Mill district', deaths_a: '1' },
        sources: [
          { office: 'Gazette', date: '2017-02-04', headline: 'Shots at the mill' },
          { office: 'Wire, North', date: '2017-02-05', headline: 'Two die; one lives' },
        ],
      },
    });
    expect(article).toMatchObject({ source: 'Gazette, Wire, North', publishedAt: '2017-02-04' });
    expect(article?.text).toContain('Two die; one lives');
  });

  it.each([
    ['1', 'city', 0],
    ['2', 'admin2', 25],
    ['3', 'admin2', 0],
    ['4', 'admin1', 0],
    ['5', 'admin2', 0],
    ['6', 'country', 0],
    ['7', 'admin1', 0],
    ['', 'admin2', 25],
  ])('reads where_prec %s as %s, and draws no area as a pin', async (code, precision, radiusKm) => {
    expect((await readOne({ where_prec: code })).event?.place).toMatchObject({ precision, radiusKm });
  });

  it.each([
    ['1', 'day'],
    ['2', 'week'],
    ['3', 'week'],
    ['4', 'month'],
    ['5', 'year'],
  ])('reads date_prec %s as known to the %s', async (code, precision) => {
    const { event } = await readOne({ date_prec: code, date_end: '2017-02-28' });
    expect(event?.date).toMatchObject({ start: '2017-02-03', end: '2017-02-28', precision });
  });

  it.each([
    ['1', 'clash', 'State-based conflict', []],
    ['2', 'clash', 'Non-state conflict', []],
    ['3', 'killing', 'One-sided violence', [{ name: 'Southern Front' }]],
  ])('reads type_of_violence %s as %s, naming no weapon', async (code, type, label, targets) => {
    const { event } = await readOne({ type_of_violence: code });
    expect(event).toMatchObject({ type, targets, coded: { label } });
  });

  it.each([
    [
      '17.1: with dset ids and relid',
      { relid: 'NOR-2017-1', conflict_dset_id: '9', side_a_dset_id: '4' },
      {},
    ],
    ['19.1: no relid', { conflict_new_id: '9' }, {}],
    [
      '20 and after: days with a time',
      { date_start: '2017-02-03 00:00:00.000', date_end: '2017-02-03 00:00:00.000' },
      {},
    ],
    ['22.1: iso3, code_status', { iso3: 'YEM', code_status: 'Clear', where_description: 'By the mill' }, {}],
    [
      'estimates under their long names',
      { best_est: '3', low_est: '2', high_est: '5' },
      { best: '', low: '', high: '' },
    ],
  ])('reads the layout of %s', async (_, more, less) => {
    const full: Row = { ...COMMON, ...more };
    const names = Object.keys(full).filter((name) => !(name in less));
    const { events, rejects } = await importBytes(
      csv(
        names,
        names.map((name) => full[name] ?? ''),
      ),
    );
    expect(rejects).toEqual([]);
    expect(events[0]).toMatchObject({ date: { start: '2017-02-03' }, casualties: { killed: { best: 3 } } });
  });

  it('passes over the line of HXL tags, and says so', async () => {
    const [header = '', row = ''] = file({}).split('\n');
    const tags = header.split(',').map((_, i) => (i % 3 === 0 ? '' : `#tag+n${i}`));
    const { summary } = await importBytes([header, tags.join(','), row].join('\n'));
    expect(summary).toMatchObject({ rows: 1, events: 1, hxl: true });
    expect((await importBytes(file({}))).summary.hxl).toBe(false);
  });

  it.each([
    [{ latitude: '134.5', longitude: '36.2' }, 'the wrong way round'],
    [{ latitude: '34,5' }, 'decimal comma'],
    [{ latitude: '' }, 'latitude is missing'],
    [{ date_start: '2017-02-30' }, 'no day of the calendar'],
    [{ date_start: '03/04/2017' }, 'could be two days'],
    [{ date_end: '2016-01-01' }, 'before date_start'],
    [{ type_of_violence: '4' }, 'type_of_violence'],
    [{ best: 'many' }, 'not a whole number'],
    [{ best: '' }, 'best is empty'],
    [{ id: '' }, 'id is empty'],
  ])('refuses %o with a reason', async (row, reason) => {
    const read = await readOne(row);
    expect(read.event).toBeUndefined();
    expect(read.reason).toContain(reason);
  });

  it('flags estimates that are out of order, and keeps the range', async () => {
    const { event } = await readOne({ low: '9', best: '3', high: '5' });
    expect(event?.casualties.killed).toMatchObject({ min: 3, best: 3, max: 9 });
    expect(event?.coded?.flags[0]).toContain('low 9, best 3, high 5');
  });

  it('names the columns that are missing', async () => {
    const text = csv(
      ['id', 'type_of_violence', 'side_a', 'where_prec', 'latitude'],
      ['1', '1', 'A', '1', '34'],
    );
    await expect(importBytes(text)).rejects.toThrow('no column longitude, date_start and best');
  });
});
