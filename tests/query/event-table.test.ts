import { describe, expect, it } from 'vitest';
import { LiveFilter } from '../../src/core/query/live/live-filter.ts';
import { NO_FILTER } from '../../src/core/query/filter.ts';
import { rowOrder, shownInOrder } from '../../src/core/query/row-order.ts';
import { buffersOf, ChunkBuilder } from '../../src/core/query/table/build-chunk.ts';
import type { CodedEvent } from '../../src/core/query/table/coded-event.ts';
import { EventTable } from '../../src/core/query/table/event-table.ts';
import { removeOrigin } from '../../src/core/query/table/remove-origin.ts';
import { appendRows, takeIn } from '../../src/core/query/table/take-in.ts';
import { findRow } from '../../src/core/query/table/find-row.ts';
import { articleAt, eventAt, idAt } from '../../src/core/query/table/read-event.ts';
import { TextColumn } from '../../src/core/query/table/text-column.ts';
import { joinTexts, runOfTexts } from '../../src/core/query/table/text-run.ts';
import type { EventId } from '../../src/core/model.ts';
import { makeCoded } from './coded-sample.ts';
import { makeArticles, makeEvent } from './make-event.ts';

function append(table: EventTable, dataset: string, ...events: readonly CodedEvent[]): void {
  const builder = new ChunkBuilder(dataset);
  for (const event of events) builder.add(event);
  // As a worker would post it.
  const chunk = builder.finish();
  appendRows(table, structuredClone(chunk, { transfer: buffersOf(chunk) }));
}

describe('EventTable', () => {
  it('gives a coded event back as an event of the model', () => {
    const table = new EventTable();
    append(table, 'ged', makeCoded({ id: '42', injured: { min: 3, max: null }, targets: ['Civilians'] }));
    expect(eventAt(table, 0)).toMatchObject({
      id: 'ged:42',
      type: 'clash',
      date: { start: '2016-05-16', end: '2016-05-16', precision: 'day' },
      place: { name: 'Aleppo', country: 'SY', admin1: 'Aleppo', geonameId: null, precision: 'city' },
      actors: [
        { name: 'Government of Syria', role: 'party' },
        { name: 'Syrian insurgents', role: 'party' },
      ],
      targets: [{ name: 'Civilians' }],
      casualties: { killed: { min: 2, max: 5 }, injured: { min: 3, max: null } },
      reports: [{ articleId: 'ged:42', evidence: [] }],
    });
    expect(articleAt(table, 0)).toMatchObject({
      text: 'Fighting near the old market.',
      source: 'North Wire',
    });
  });

  it('keeps unknown apart from zero and from nothing at all', () => {
    const table = new EventTable();
    append(
      table,
      'ged',
      makeCoded({ id: '1', date: null, place: null, killed: { min: 0, max: 0 }, actors: [], sources: [] }),
      makeCoded({ id: '2', killed: null }),
    );
    expect(eventAt(table, 0)).toMatchObject({
      date: null,
      place: null,
      actors: [],
      casualties: { killed: { min: 0, max: 0 } },
    });
    expect(eventAt(table, 1)?.casualties).toEqual({});
    expect(articleAt(table, 0).source).toBe('ged');
  });

  it('appends chunk after chunk before the events read from articles, and finds every id', () => {
    const table = new EventTable();
    const record = makeEvent({ id: 'r' });
    table.setRecords([record], makeArticles({ id: 'a1', text: 'x' }));
    append(table, 'ged', makeCoded({ id: '1' }), makeCoded({ id: '12', actors: [] }));
    append(table, 'acled', makeCoded({ id: '2' }), makeCoded({ id: '1', type: 'protest' }));
    const ids = ['ged:1', 'ged:12', 'acled:2', 'acled:1', 'r'];
    expect(ids.map((_, row) => idAt(table, row))).toEqual(ids);
    expect(ids.map((id) => findRow(table, id as EventId))).toEqual([0, 1, 2, 3, 4]);
    expect(eventAt(table, 3)?.type).toBe('protest');
    expect(eventAt(table, 4)).toBe(record);
    for (const id of ['ged:2', 'ged:', 'acled:12', 'other:1', '1'])
      expect(findRow(table, id as EventId)).toBe(-1);
    // None, the place of the coded rows, and that of the record, which knows its gazetteer entry.
    expect(table.places.size).toBe(3);
  });

  it('shows rows that were taken in only when they are committed, and all of them in order', () => {
    const table = new EventTable();
    const record = makeEvent({ id: 'a' });
    table.setRecords([record], new Map());
    append(table, 'ged', makeCoded({ id: '1' }));
    const { version } = table;
    for (const id of ['2', '3']) {
      const builder = new ChunkBuilder('ged');
      builder.add(makeCoded({ id }));
      takeIn(table, builder.finish());
    }
    expect(table.version).toBe(version);
    expect([table.rows, table.codedRows]).toEqual([2, 1]);
    expect(eventAt(table, 1)?.id).toBe('a');
    expect(findRow(table, 'ged:3' as EventId)).toBe(-1);
    table.commit();
    expect(table.version).not.toBe(version);
    expect(Array.from({ length: table.rows }, (_, row) => eventAt(table, row)?.id)).toEqual([
      'ged:1',
      'ged:2',
      'ged:3',
      'a',
    ]);
  });

  it('lets go of the rows of one file and keeps those before and behind', () => {
    const table = new EventTable();
    const record = makeEvent({ id: 'a' });
    table.setRecords([record], new Map());
    const take = (dataset: string, origin: number, ...ids: readonly string[]) => {
      const builder = new ChunkBuilder(dataset);
      for (const id of ids)
        builder.add(makeCoded({ id, note: `Note ${id}`, killed: { min: Number(id), max: 9 } }));
      takeIn(table, builder.finish(), origin);
      table.commit();
    };
    take('ged', 1, '1', '2');
    take('ged', 2, '3');
    take('acled', 1, '4');
    take('ged', 3, '5');
    removeOrigin(table, 1);
    const events = Array.from({ length: table.rows }, (_, row) => eventAt(table, row));
    expect(events.map((event) => event?.id)).toEqual(['ged:3', 'ged:5', 'a']);
    expect(events.map((event) => event?.casualties.killed?.min)).toEqual([
      3,
      5,
      record.casualties.killed?.min,
    ]);
    expect(articleAt(table, 1)?.text).toBe('Note 5');
    expect(['ged:1', 'acled:4'].map((id) => findRow(table, id as EventId))).toEqual([-1, -1]);
    expect(findRow(table, 'ged:5' as EventId)).toBe(1);
    removeOrigin(table, 2);
    removeOrigin(table, 3);
    expect([table.rows, table.codedRows]).toEqual([1, 0]);
    take('ged', 4, '1');
    expect(eventAt(table, 0)?.id).toBe('ged:1');
  });

  it('replaces the records and leaves the coded rows', () => {
    const table = new EventTable();
    append(table, 'ged', makeCoded({ id: '1' }));
    table.setRecords([makeEvent({ id: 'a' }), makeEvent({ id: 'b' })], new Map());
    table.setRecords([makeEvent({ id: 'c' })], new Map());
    expect([table.rows, idAt(table, 0), idAt(table, 1)]).toEqual([2, 'ged:1', 'c']);
    expect(findRow(table, 'a' as EventId)).toBe(-1);
  });

  it('searches texts, names and outlets of coded events, folded', () => {
    const table = new EventTable();
    append(
      table,
      'ged',
      makeCoded({ id: '1', note: "Rockets on Dayr az-Zawr's bridge" }),
      makeCoded({ id: '2', note: 'Émeutes à Manbij', actors: [{ name: 'Ahrar al-Sham', role: 'party' }] }),
      makeCoded({ id: '3', note: '', citation: '', sources: ['South Post'] }),
    );
    const search = (text: string) => {
      const live = new LiveFilter(table);
      live.apply({ ...NO_FILTER, text });
      return [...live.failures].flatMap((mask, row) => (mask === 0 ? [idAt(table, row)] : []));
    };
    expect(search('zawrs BRIDGE')).toEqual(['ged:1']);
    expect(search('emeutes')).toEqual(['ged:2']);
    expect(search('ahrar')).toEqual(['ged:2']);
    expect(search('south')).toEqual(['ged:3']);
    expect(search('bridge south')).toEqual([]);
  });
});

describe('TextColumn', () => {
  it('gives every text back, also empty ones and ones with line breaks', () => {
    const column = new TextColumn();
    const texts = ['', 'a\nb', '', 'c\u001ed', 'last'];
    column.append({ text: joinTexts(texts), codes: null }, texts.length);
    column.append({ text: '', codes: null }, 2);
    column.append({ text: 'x', codes: null }, 1);
    expect(texts.map((_, row) => column.at(row))).toEqual(['', 'a\nb', '', 'c d', 'last']);
    expect([5, 6, 7, 8].map((row) => column.at(row))).toEqual(['', '', 'x', '']);
  });

  it('hits each row once, the last of a part as well', () => {
    const column = new TextColumn();
    column.append({ text: joinTexts(['bomb bomb', 'none', 'a bomb']), codes: null }, 3);
    const hits: number[] = [];
    column.search('bomb', (row) => hits.push(row));
    expect(hits).toEqual([0, 2]);
  });

  it('keeps texts that repeat once, and gives, finds and hits every row of them', () => {
    const texts = Array.from(
      { length: 3000 },
      (_, i) => ['Wire', '', 'Radio One', 'Wire, Post'][i % 4] ?? '',
    );
    const run = runOfTexts(texts);
    expect(run.codes).not.toBeNull();
    expect(run.text.length).toBeLessThan(40);
    const column = new TextColumn();
    column.append({ text: 'wire', codes: null }, 1);
    column.append(run, texts.length);
    expect(texts.every((text, i) => column.at(i + 1) === text)).toBe(true);
    const rows: number[] = [];
    column.search('wire', (row) => rows.push(row));
    expect(rows).toEqual([0, ...texts.flatMap((text, i) => (text.startsWith('Wire') ? [i + 1] : []))]);
    expect(column.find('Radio One', (row) => row > 10)).toBe(11);
    expect(column.find('Radio')).toBe(-1);
  });

  it('keeps texts that do not repeat as they are, and none where there is none', () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `Note ${String(i)}`);
    expect(runOfTexts(texts)).toEqual({ text: joinTexts(texts), codes: null });
    expect(runOfTexts(['', ''])).toEqual({ text: '', codes: null });
  });
});

describe('orders', () => {
  const table = new EventTable();
  append(
    table,
    'x',
    makeCoded({ id: 'a', killed: { min: 1, max: 1 } }),
    makeCoded({ id: 'b', date: null, killed: null }),
    makeCoded({
      id: 'c',
      date: { first: 17_000, last: 17_000, precision: 'day' },
      killed: { min: 1, max: 1 },
    }),
    makeCoded({ id: 'd', killed: { min: 9, max: 9 } }),
  );
  it.each([
    ['newest', ['c', 'a', 'd', 'b']],
    ['oldest', ['a', 'd', 'c', 'b']],
    ['deaths', ['d', 'c', 'a', 'b']],
    ['reports', ['c', 'a', 'd', 'b']],
  ] as const)('%s first, what is not known last', (order, expected) => {
    const rows = shownInOrder(rowOrder(table, order), new Uint16Array(table.rows));
    expect([...rows].map((row) => idAt(table, row))).toEqual(expected.map((id) => `x:${id}`));
  });
});
