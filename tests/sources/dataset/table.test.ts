import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/sources/dataset/csv/header.ts';
import { RowReader } from '../../../src/sources/dataset/csv/row-reader.ts';
import { countryCode } from '../../../src/sources/dataset/fields/country-code.ts';
import { dayOrderOf, readDay } from '../../../src/sources/dataset/fields/read-day.ts';
import { guessMatch, missingFields } from '../../../src/sources/dataset/formats/table-fields.ts';
import { TextDecoding } from '../../../src/sources/dataset/text/decode.ts';
import { csv, importBytes } from './import-text.ts';

describe('any table', () => {
  it('guesses columns by their names, and says which it lacks', () => {
    const header = readHeader(['Event ID', 'Incident Date', 'Lat', 'Long', 'Town', 'Deaths', 'Comment']);
    expect(guessMatch(header)).toEqual({
      id: 'event_id',
      date: 'incident_date',
      lat: 'lat',
      lon: 'long',
      place: 'town',
      killed: 'deaths',
      text: 'comment',
    });
    expect(missingFields(guessMatch(readHeader(['lat', 'what'])))).toEqual(['lon', 'date']);
  });

  it('follows the columns that the reader chose', async () => {
    const text = csv(['a', 'b', 'c', 'd'], ['34.5', '36.2', '2018', 'Flood in the valley']);
    const { events } = await importBytes(
      text,
      { match: { lat: 'a', lon: 'b', date: 'c', type: 'd' } },
      'floods.csv',
    );
    expect(events[0]).toMatchObject({
      date: { start: '2018-01-01', end: '2018-12-31', precision: 'year' },
      coded: { dataset: 'floods', label: 'Flood in the valley', sameType: false },
    });
  });

  it('tells the same row twice from two rows, also without ids', async () => {
    const cells = ['2018-05-01', '34.5', '36.2'];
    const { summary } = await importBytes(
      csv(['date', 'lat', 'lon'], cells, cells, ['2018-05-02', '34.5', '36.2']),
    );
    expect(summary).toMatchObject({ rows: 3, events: 2, rejected: 1 });
  });

  it('says where latitudes stand in the longitude column, and swaps nothing', async () => {
    const { events, rejects } = await importBytes(
      csv(['date', 'lat', 'lon'], ['2018-05-01', '121.5', '14.6']),
    );
    expect(events).toEqual([]);
    expect(rejects[0]?.reason).toContain('latitude and longitude the wrong way round');
  });
});

describe('days', () => {
  it.each([
    ['2018-04-03', '2018-04-03'],
    ['2018/4/3', '2018-04-03'],
    ['20180403', '2018-04-03'],
    ['2018-04-03T10:00:00Z', '2018-04-03'],
    ['3 April 2018', '2018-04-03'],
    ['03-Apr-18', '2018-04-03'],
    ['April 3, 2018', '2018-04-03'],
    ['13/04/2018', '2018-04-13'],
    ['04/13/2018', '2018-04-13'],
    ['03/03/2018', '2018-03-03'],
  ])('reads %s', (text, day) => {
    expect(readDay(text, 'unknown')).toEqual({ kind: 'day', day });
  });

  it.each(['2018-13-01', '30 February 2018', '99/99/2018', 'soon', '2018-4', '3 Foo 2018', '0000-01-01'])(
    'reads no day in %s',
    (text) => {
      expect(readDay(text, 'unknown').kind).toBe('bad');
    },
  );

  it('does not choose between 3 April and 4 March', () => {
    expect(readDay('03/04/2018', 'unknown')).toEqual({
      kind: 'either',
      first: '2018-03-04',
      last: '2018-04-03',
    });
    expect([
      dayOrderOf('13/04/2018'),
      dayOrderOf('04/13/2018'),
      dayOrderOf('03/04/2018'),
      dayOrderOf('2018-04-03'),
    ]).toEqual(['dmy', 'mdy', null, null]);
  });
});

describe('countries', () => {
  it.each([
    ['Syria', 'SY'],
    ['Syrian Arab Republic', 'SY'],
    ['SYR', 'SY'],
    ['760', 'SY'],
    ['DR Congo (Zaire)', 'CD'],
    ['Türkiye', 'TR'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Atlantis', null],
    ['', null],
  ])('knows %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });
});

describe('rows of CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', ';', '😀'), maxLength: 8 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

  it('come back as they were written, however the text is cut', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 30 }), (rows, piece) => {
        const text = csv(...rows);
        const reader = new RowReader(',');
        const read = [];
        for (let at = 0; at < text.length; at += piece) read.push(reader.push(text.slice(at, at + piece)));
        read.push(reader.end());
        expect(read.flatMap(({ broken }) => broken)).toEqual([]);
        const lines = rows.map((_, i) => 1 + csv(...rows.slice(0, i)).split('\n').length - (i === 0 ? 1 : 0));
        expect(read.flatMap((part) => part.rows)).toEqual(
          rows.map((fields, i) => ({ line: lines[i], fields })),
        );
      }),
    );
  });

  it('of any text at all lose nothing but what they name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n'), maxLength: 40 }), (text) => {
        const reader = new RowReader(',');
        const [first, last] = [reader.push(text), reader.end()];
        const read = [first, last].flatMap(({ rows, broken }) => [
          ...rows.map(({ fields }) => fields.join()),
          ...broken.map(({ raw }) => raw),
        ]);
        const letters = (s: string) => s.replace(/[^a]/g, '').length;
        expect(letters(read.join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('decoding', () => {
  it('gives the text back however the bytes are cut', () => {
    fc.assert(
      fc.property(
        // Without NUL: "x" and a NUL in UTF-8 are the bytes of "x" in UTF-16.
        fc
          .string({ unit: 'binary', maxLength: 40 })
          .filter((s) => !s.startsWith('\ufeff') && !s.includes('\0')),
        fc.constantFrom('utf-8', 'utf-16le'),
        fc.integer({ min: 1, max: 9 }),
        (text, encoding, piece) => {
          const mark = encoding === 'utf-8' ? [] : [0xff, 0xfe];
          const body =
            encoding === 'utf-8' ? new TextEncoder().encode(`x${text}`) : Buffer.from(`x${text}`, 'utf16le');
          const bytes = Uint8Array.from([...mark, ...body]);
          const decoding = new TextDecoding(bytes);
          let read = '';
          for (let at = 0; at < bytes.length; at += piece)
            read += decoding.decode(bytes.subarray(at, at + piece));
          read += decoding.decode(new Uint8Array(0), true);
          expect(read).toBe(`x${text}`.replace(/\r\n?/g, '\n'));
        },
      ),
    );
  });
});
