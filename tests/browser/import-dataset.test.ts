import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openTool, panel, ready, shown } from './app-page.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, body]) => {
      const data = new DataTransfer();
      data.items.add(new File([body ?? ''], file ?? ''));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, text],
  );
}

const card = (page: Page) => page.getByRole('region', { name: /^Reading / });

/** A made-up file in UCDP GED's layout: 60 rows, one with its coordinates the wrong way round. */
function ucdpFile(): string {
  const header =
    'id,type_of_violence,side_a,side_b,source_office,source_date,source_headline,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,low,best,high';
  const rows = Array.from({ length: 60 }, (_, i) => {
    const lat = i === 7 ? '136.5' : (34 + (i % 9) / 10).toFixed(3);
    return `${i},1,"Northern Army","Hill ""Lions"" Front",Gazette,2019-03-0${(i % 9) + 1},"Shots, and more",${(i % 6) + 1},Ford ${i % 9},Upper Province,${lat},36.5,Syria,1,2019-03-0${(i % 9) + 1},2019-03-0${(i % 9) + 1},1,2,4`;
  });
  return [header, ...rows].join('\r\n');
}

describe('a dataset dropped on the page', () => {
  it('joins the map, and every row is accounted for', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    const before = await shown(page);
    await drop(page, 'ged.csv', ucdpFile());
    await card(page).getByText('60 rows of UCDP GED read: 59 events, 1 rejected.').waitFor();
    await expect.poll(async () => (await shown(page)).all).toBe(before.all + 59);
    await card(page).getByText('1 row was rejected: see why').click();
    await card(page)
      .getByText(/Line 9:.*wrong way round/)
      .waitFor();
    const saved = page.waitForEvent('download');
    await card(page).getByRole('button', { name: 'Save the rejected rows' }).click();
    expect((await saved).suggestedFilename()).toBe('ged.csv-rejected.csv');
    await card(page).getByRole('button', { name: 'Take the imported events away' }).click();
    await expect.poll(async () => (await shown(page)).all).toBe(before.all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is taken away by itself, and not taken in twice', async () => {
    const { page } = await site.open();
    await ready(page);
    const before = await shown(page);
    const other = ucdpFile().replace(/^(\d+),1,/gm, '9$1,1,');
    for (const [name, text] of [
      ['ged.csv', ucdpFile()],
      ['newer.csv', other],
    ] as const) {
      await drop(page, name, text);
      await card(page).getByText('59 events, 1 rejected.').waitFor();
      await card(page).getByRole('button', { name: 'Close' }).first().click();
    }
    await expect.poll(async () => (await shown(page)).all).toBe(before.all + 118);
    await drop(page, 'renamed.csv', other);
    await card(page)
      .getByText(/on the map already/)
      .waitFor();
    await card(page).getByRole('button', { name: 'Close' }).first().click();
    await openTool(page, 'Sources');
    await page.getByRole('button', { name: 'Remove “ged.csv” and its events' }).click();
    await expect.poll(async () => (await shown(page)).all).toBe(before.all + 59);
    await page.getByRole('button', { name: 'Remove “newer.csv” and its events' }).click();
    await expect.poll(async () => (await shown(page)).all).toBe(before.all);
    await page.context().close();
  });

  it('says of an event what its coders said', async () => {
    const { page } = await site.open();
    await ready(page);
    await drop(page, 'ged.csv', ucdpFile());
    await card(page)
      .getByText(/60 rows/)
      .waitFor();
    await card(page).getByRole('button', { name: 'Close' }).first().click();
    await page
      .getByRole('navigation', { name: 'Tools' })
      .getByRole('button', { name: 'Events', exact: true })
      .click();
    await page
      .getByRole('button', { name: /Clash.*Ford 8/ })
      .first()
      .press('Enter');
    await panel(page).getByText('State-based conflict (UCDP GED, row').waitFor();
    await panel(page).getByText('best estimate 2').waitFor();
    await page.context().close();
  });

  it('asks for columns, for the order of day and month, and says what is swapped', async () => {
    const { page, faults } = await site.open({ size: PHONE });
    await ready(page);
    const before = await shown(page);
    await drop(
      page,
      'own.csv',
      'Lat;Long;Day;What\n121,5;14.5;03/04/2013;Flood\n121.5;14.5;03/04/2013;Flood',
    );
    await card(page).getByText('can only be longitudes').waitFor();
    const start = card(page).getByRole('button', { name: 'Read the rows' });
    expect(await start.isDisabled()).toBe(true);
    await card(page).getByRole('button', { name: 'Exchange the two columns' }).click();
    await card(page).getByRole('combobox', { name: 'Type of event' }).selectOption({ label: 'What' });
    await card(page).getByRole('radio', { name: 'day / month / year', exact: true }).check();
    await start.click();
    await card(page).getByText('2 rows of own read: 1 event, 1 rejected.').waitFor();
    await expect.poll(async () => (await shown(page)).all).toBe(before.all + 1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a workbook', 'sheet.csv', 'PK\u0003\u0004 and more', /Excel/],
    ['a text without columns', 'story.csv', 'Once upon a time\nthere was a file', /one column only/],
    [
      'UCDP without coordinates',
      'ged.csv',
      'id,type_of_violence,side_a\n1,1,A',
      /no column latitude, longitude/,
    ],
    ['an empty file', 'none.csv', '', /empty/],
  ])('refuses %s in words', async (_, name, body, words) => {
    const { page, faults } = await site.open();
    await ready(page);
    await drop(page, name, body);
    await expect.poll(() => card(page).getByRole('alert').textContent()).toMatch(words);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of GeoJSON asks what its properties mean, and shows them', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    const before = await shown(page);
    const feature = (properties: object, coordinates: readonly number[]) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties,
    });
    const features = [
      feature({ tag: '2018-04-03', what: 'Flood', town: 'Alta' }, [37.1, 36.2]),
      feature({ tag: 'spring', what: 'Flood', town: 'Brod' }, [37.2, 36.3]),
    ];
    await drop(page, 'floods.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
    const column = (name: RegExp) => card(page).getByRole('combobox', { name });
    await expect.poll(() => column(/^Latitude/).inputValue()).toBe('geometry_latitude');
    await column(/^Date/).selectOption({ label: 'tag' });
    await column(/^Type of event/).selectOption({ label: 'what' });
    await card(page).getByRole('button', { name: 'Read the rows' }).click();
    await card(page).getByText('2 rows of floods read: 1 event, 1 rejected.').waitFor();
    await card(page)
      .getByText(/rejected: see why/)
      .first()
      .click();
    await card(page).getByText('The date "spring" is not a date').waitFor();
    await expect.poll(async () => (await shown(page)).all).toBe(before.all + 1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes out again as a file', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    const { all } = await shown(page);
    await openTool(page, 'Share');
    const saved = page.waitForEvent('download');
    await page.getByRole('radio', { name: /^NDJSON/ }).check();
    await page.getByRole('button', { name: 'Save the file' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('dateline-events.ndjson');
    const lines = fs
      .readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
