import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready, shown } from './app-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const card = (page: Page) => page.getByRole('region', { name: /^Reading / });

/** Drops a file of these bytes on the page, as a hand would. */
async function drop(page: Page, name: string, body: string | Buffer): Promise<void> {
  const bytes = [...(typeof body === 'string' ? Buffer.from(body) : body)];
  await page.evaluate(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content as number[])], file as string));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, bytes] as const,
  );
}

async function open(): Promise<{ page: Page; faults: readonly string[]; before: number }> {
  const { page, faults } = await site.open();
  await ready(page);
  return { page, faults, before: (await shown(page)).all };
}

/** Reads what was dropped as its columns were guessed, and waits for what became of it. */
async function read(page: Page, outcome: string): Promise<void> {
  await card(page).getByRole('button', { name: 'Read the rows' }).click();
  await card(page).getByRole('status').filter({ hasText: outcome }).waitFor();
}

const rejects = (page: Page) => card(page).getByRole('listitem');

describe('a table that is not as it should be', () => {
  it.each<[string, string | Buffer, string]>([
    [
      'semicolons in place of commas',
      'id;date;lat;lon;place\n1;2025-04-03;36,2;37;A\n2;2025-04-03;36.2;37;B',
      'B',
    ],
    ['a byte order mark', Buffer.from('\ufeffdate,lat,lon,place\n2025-04-03,36.2,37,Ålta'), 'Ålta'],
    ['Windows-1252', Buffer.from('date,lat,lon,place\n2025-04-03,36.2,37,Zürich', 'latin1'), 'Zürich'],
    [
      'quotes and commas inside fields',
      'date,lat,lon,place\n2025-04-03,36.2,37,"The ""Old"" Town, north"',
      'The "Old" Town, north',
    ],
  ])('is read with %s', async (_, body, place) => {
    const { page, faults, before } = await open();
    await drop(page, 'table.csv', body);
    await read(page, '1 event');
    await expect.poll(async () => (await shown(page)).all).toBe(before + 1);
    await card(page).getByRole('button', { name: 'Close' }).first().click();
    await page
      .getByRole('navigation', { name: 'Tools' })
      .getByRole('button', { name: 'Events', exact: true })
      .click();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
    await page.getByRole('list', { name: 'Events' }).getByText(place).first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('with latitudes in the column of longitudes says so, row by row where only some are', async () => {
    const { page, faults, before } = await open();
    await drop(page, 'table.csv', 'date,lat,lon\n2018-04-03,36.2,37\n2018-04-03,120.5,15');
    await card(page).getByText('can only be longitudes').waitFor();
    await read(page, '1 event, 1 rejected');
    await card(page)
      .getByText(/rejected: see why/)
      .first()
      .click();
    await expect
      .poll(() => rejects(page).first().textContent())
      .toMatch(/Line 3.*wrong way round.*120\.5,15/);
    await expect.poll(async () => (await shown(page)).all).toBe(before + 1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('with ids that come twice, a stray quote and a row that is too long: each row told, and saved as a file', async () => {
    const { page, faults } = await open();
    const rows = [
      'id,date,lat,lon,place',
      'a,2018-04-03,36.2,37,Alta',
      'a,2018-04-04,36.2,37,Alta',
      'b,2018-04-05,36.2,37,"Al"ta"',
      'c,2018-04-06,36.2,37,Alta,Brod',
      'd,2018-02-30,36.2,37,Alta',
    ];
    await drop(page, 'table.csv', rows.join('\n'));
    await read(page, '1 event, 4 rejected');
    await card(page)
      .getByText(/rejected: see why/)
      .first()
      .click();
    const told = await rejects(page).allTextContents();
    expect(told).toHaveLength(4);
    for (const [line, words] of [
      [3, 'The id "a" is already that of line 2'],
      [4, 'quotation mark'],
      [5, '6 columns, the header 5'],
      [6, 'no day of the calendar'],
    ] as const) {
      expect(told.find((text) => text.startsWith(`Line ${String(line)}`))).toContain(words);
    }
    const saved = page.waitForEvent('download');
    await card(page).getByRole('button', { name: 'Save the rejected rows' }).click();
    const file = fs.readFileSync(await (await saved).path(), 'utf8');
    expect(file.split('\n')[0]?.trim()).toBe('line,reason,row');
    expect(file).toContain('c,2018-04-06,36.2,37,Alta,Brod');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('without a column of dates cannot be read before one is chosen', async () => {
    const { page, faults } = await open();
    await drop(page, 'table.csv', 'stamp,lat,lon\n2018-04-03,36.2,37');
    await card(page).getByRole('alert').getByText('No column is chosen for: Date').waitFor();
    const start = card(page).getByRole('button', { name: 'Read the rows' });
    expect(await start.isDisabled()).toBe(true);
    await card(page).getByRole('combobox', { name: 'Date', exact: true }).selectOption({ label: 'stamp' });
    await read(page, '1 event, none rejected');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('with days written 03/04/2018 asks which way round, and may be left open', async () => {
    const { page, faults } = await open();
    await drop(page, 'table.csv', 'date,lat,lon\n03/04/2018,36.2,37');
    const start = card(page).getByRole('button', { name: 'Read the rows' });
    await start.waitFor();
    expect(await start.isDisabled()).toBe(true);
    await card(page).getByRole('radio').last().check();
    await read(page, '1 event');
    await card(page)
      .getByText(/a note on what is unclear/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
