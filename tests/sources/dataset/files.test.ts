import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/sources/dataset/text/unpack.ts';
import { csv, importBytes } from './import-text.ts';

const HEADER = ['id', 'date', 'lat', 'lon', 'place', 'type', 'notes'];
const row = (id: string, notes = 'A quiet day.', date = '2018-05-01'): string[] => [
  id,
  date,
  '34.5',
  '36.2',
  'Café Bridge',
  'protest',
  notes,
];
const TABLE = csv(HEADER, row('1'), row('2', 'Said "no", twice,\nover two lines.'), row('3'));

/** Latin letters as Windows-1252 writes them. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

describe('files as they come', () => {
  it.each([1, 7, 64, 100_000])(
    'reads quotes, commas and line ends inside fields, in pieces of %i bytes',
    async (piece) => {
      const { events, rows, rejects } = await importBytes(TABLE, {}, 'table.csv', piece);
      expect(rejects).toEqual([]);
      expect(events.map(({ coded }) => coded?.row)).toEqual(['1', '2', '3']);
      expect(rows[1]?.article.text).toBe('Said "no", twice,\nover two lines.');
      expect(rows[0]?.event.place?.name).toBe('Café Bridge');
    },
  );

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ])('finds out that columns are parted by %s', async (delimiter) => {
    const text = [HEADER, row('1'), row('2')].map((cells) => cells.join(delimiter)).join('\r\n');
    expect((await importBytes(text)).events).toHaveLength(2);
  });

  it('says so when the delimiter was given wrongly, or there is none', async () => {
    await expect(importBytes('a headline\nand a text without columns\n')).rejects.toThrow('one column only');
    const wrong = await importBytes([HEADER, row('1')].map((cells) => cells.join(';')).join('\n'), {
      delimiter: ',',
    });
    expect(wrong.rejects[0]?.reason).toContain('neither a date nor a point');
  });

  it.each([
    ['UTF-8 with a byte order mark', latin('\xef\xbb\xbf'), 'utf-8'],
    ['UTF-16, little end first', latin('\xff\xfe'), 'utf-16le'],
    ['UTF-16, big end first', latin('\xfe\xff'), 'utf-16be'],
  ])('reads %s', async (_, mark, encoding) => {
    const body =
      encoding === 'utf-8' ? new TextEncoder().encode(TABLE) : new Uint8Array(Buffer.from(TABLE, 'utf16le'));
    if (encoding === 'utf-16be') Buffer.from(body.buffer).swap16();
    const { summary, events } = await importBytes(Buffer.concat([mark, body]), {}, 'table.csv', 33);
    expect(summary).toMatchObject({ encoding, events: 3, rejected: 0 });
    expect(events[0]?.coded?.row).toBe('1');
    expect(events[0]?.place?.name).toBe('Café Bridge');
  });

  it('reads Windows-1252, also when its first letter beyond ASCII comes late', async () => {
    const text = csv(
      HEADER,
      ...Array.from({ length: 40 }, (_, i) => row(String(i)).map((cell) => cell.replace('é', 'e'))),
      row('99'),
    );
    const { summary, events } = await importBytes(latin(text), {}, 'table.csv', 64);
    expect(summary).toMatchObject({ encoding: 'windows-1252', damaged: false, events: 41 });
    expect(events.at(-1)?.place?.name).toBe('Café Bridge');
  });

  it('keeps a file UTF-8 that has one damaged byte, and says so', async () => {
    const bytes = new TextEncoder().encode(csv(HEADER, row('1'), row('2', 'x')));
    bytes[bytes.length - 2] = 0xff;
    const { summary, events } = await importBytes(bytes, {}, 'table.csv', 40);
    expect(summary).toMatchObject({ encoding: 'utf-8', damaged: true, events: 2 });
    expect(events[0]?.place?.name).toBe('Café Bridge');
  });

  it('unpacks gzip, and refuses what is damaged or grows beyond measure', async () => {
    const packed = zlib.gzipSync(TABLE);
    expect((await importBytes(packed)).summary).toMatchObject({ events: 3 });
    await expect(importBytes(packed.subarray(0, packed.length - 20))).rejects.toThrow(
      'damaged or was cut off',
    );
    const bomb = zlib.gzipSync(Buffer.alloc(400_000));
    const pieces = async () => {
      const stream = (async function* () {
        await Promise.resolve();
        yield bomb;
      })();
      const plain = unpack(stream, { bytes: 1e9, ratio: 20, freeBytes: 50_000 });
      while (!(await plain.next()).done);
    };
    await expect(pieces()).rejects.toThrow('no data set');
  });

  it.each([
    [latin('PK\x03\x04rest'), 'Excel'],
    [latin('%PDF-1.7'), 'PDF'],
    [new Uint8Array(0), 'empty'],
    [latin(' \n \n'), 'blanks'],
    [latin('{"some": "object"}'), 'neither GeoJSON'],
  ])('says what a file is that holds no table', async (bytes, words) => {
    await expect(importBytes(bytes)).rejects.toThrow(words);
  });

  it('accounts for every row: events and rejects with line and reason', async () => {
    const text = csv(
      HEADER,
      row('1'),
      row('2', 'two\nlines'),
      row('2'),
      row('3', '', '31/02/2018'),
      ['4', 'short'],
      row('5'),
    );
    const { summary, rejects } = await importBytes(text);
    expect(summary).toMatchObject({ rows: 6, events: 3, rejected: 3 });
    expect(rejects.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      'The id "2" is already that of line 3.',
      expect.stringContaining('31/02/2018'),
      expect.stringContaining('2 columns, the header 7'),
    ]);
  });

  it('loses one line to a quote that is never closed, not the file', async () => {
    const lines = [
      HEADER.join(','),
      row('1').join(','),
      '2,2018-05-01,34.5,36.2,"Open,protest,x',
      row('3').join(','),
      row('4').join(','),
    ];
    const { summary, rejects, events } = await importBytes(lines.join('\n'));
    expect(events.map(({ coded }) => coded?.row)).toEqual(['1', '3', '4']);
    expect(rejects).toMatchObject([{ line: 3, reason: expect.stringContaining('never closed') as string }]);
    expect(summary.rows).toBe(4);
  });

  it('names a stray quote inside a quoted field', async () => {
    const text = `${HEADER.join(',')}\n1,2018-05-01,34.5,36.2,"The "old" mill",protest,x\n${row('2').join(',')}\n`;
    const { rejects, events } = await importBytes(text);
    expect(events).toHaveLength(1);
    expect(rejects[0]).toMatchObject({ line: 2, reason: expect.stringContaining('written twice') as string });
  });
});
