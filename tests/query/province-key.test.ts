import fs from 'node:fs';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/core/gazetteer/read-gazetteer.ts';
import { NO_FILTER } from '../../src/core/query/filter.ts';
import { facetGroups } from '../../src/core/query/live/facet-group.ts';
import { LiveFilter } from '../../src/core/query/live/live-filter.ts';
import { ChunkBuilder } from '../../src/core/query/table/build-chunk.ts';
import { EventTable } from '../../src/core/query/table/event-table.ts';
import { appendRows } from '../../src/core/query/table/take-in.ts';
import { provinceId } from '../../src/core/query/table/province-key.ts';
import { makeCoded } from './coded-sample.ts';
import { makeArticles, makeEvent, makePlace } from './make-event.ts';

describe('one province', () => {
  it.each([
    ['SY/Idlib', 'SY/Idlib Governorate'],
    ['SY/Al-Hasakah', 'SY/Al Hasakah Governorate'],
    ['SY/Al-Raqqah', 'SY/Ar Raqqah Governorate'],
    ['UA/Kharkiv', 'UA/Kharkiv Oblast'],
    ['PK/Punjab', 'PK/PUNJAB PROVINCE'],
  ])('has the same id as %s and as %s', (a, b) => {
    expect(provinceId(a)).toBe(provinceId(b));
  });

  it.each([
    ['SY/Damascus', 'SY/Rif Dimashq'],
    ['UA/Kyiv City', 'UA/Kyiv Oblast'],
    ['RU/Moscow', 'RU/Moscow Oblast'],
    ['PK/Punjab', 'IN/Punjab'],
    ['SS/Unity', 'SS/Western Equatoria'],
  ])('is not another: %s, %s', (a, b) => {
    expect(provinceId(a)).not.toBe(provinceId(b));
  });

  it('is never two first-level units of the gazetteer', () => {
    const core = zlib.gunzipSync(fs.readFileSync('public/gazetteer/core.dlg'));
    const gazetteer = readGazetteer(new Uint8Array(core));
    const [namesake, seen] = [[] as string[], new Map<string, string>()];
    // Half of the way round the world: all there are.
    for (const { id, name, country, precision } of gazetteer.near(0, 0, 20_100, Infinity)) {
      // Regions that we added ourselves lie over units of GeoNames.
      if (precision !== 'admin1' || !country || !id.startsWith('g:')) continue;
      const key = provinceId(`${country}/${name}`);
      const other = seen.get(key);
      if (other !== undefined) namesake.push(`${key}: ${other} ${id}`);
      seen.set(key, id);
    }
    expect(seen.size).toBeGreaterThan(3000);
    expect(namesake).toEqual([]);
  });
});

describe('the facet of provinces', () => {
  const table = new EventTable();
  table.setRecords([makeEvent({ id: 'a', place: makePlace({ admin1: 'Idlib' }) })], makeArticles());
  const builder = new ChunkBuilder('ged');
  const place = { ...makeCoded().place, admin1: 'Idlib Governorate' } as NonNullable<
    ReturnType<typeof makeCoded>['place']
  >;
  builder.add(makeCoded({ id: '1', place }));
  builder.add(makeCoded({ id: '2' }));
  appendRows(table, builder.finish());

  it('counts an article and a dataset that write one province differently as one', () => {
    const groups = facetGroups();
    const live = new LiveFilter(table);
    live.apply(NO_FILTER);
    const values = live.read(groups.province).values(table, NO_FILTER);
    expect(values.map(({ value, count }) => [provinceId(value), count])).toEqual([
      ['SY/idlib', 2],
      ['SY/aleppo', 1],
    ]);
  });

  it.each([['SY/Idlib'], ['SY/Idlib Governorate'], ['SY/idlib province']])('is filtered by %s', (value) => {
    const filter = { ...NO_FILTER, province: [value] };
    const live = new LiveFilter(table);
    live.apply(filter);
    expect([...live.failures].filter((mask) => mask === 0)).toHaveLength(2);
    const groups = facetGroups();
    const chosen = live
      .read(groups.province)
      .values(table, filter)
      .filter((row) => row.chosen);
    // In the filter's own spelling: ticking it again takes it out.
    expect(chosen).toEqual([{ value, count: 2, chosen: true }]);
  });

  it('does not take in another province of that beginning', () => {
    const live = new LiveFilter(table);
    live.apply({ ...NO_FILTER, province: ['SY/Id'] });
    expect([...live.failures].filter((mask) => mask === 0)).toHaveLength(0);
  });
});
