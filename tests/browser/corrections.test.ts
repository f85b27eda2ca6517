import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapEvents, openTool, panel, ready } from './app-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const place = (page: Page) =>
  panel(page)
    .locator('.facts__row')
    .filter({ hasText: /^Where/ });
const form = (page: Page, name: string) => panel(page).getByRole('form', { name });
const corrections = (page: Page) => page.getByRole('region', { name: 'Corrected' });

const markNames = (page: Page) =>
  mapEvents(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));

/** The first event of the list with more than one candidate for its place. */
async function openAmbiguous(page: Page): Promise<string> {
  await openTool(page, 'Events');
  const rows = page.getByRole('list', { name: 'Events' }).getByRole('button');
  for (let i = 0; i < 40; i++) {
    await rows.nth(i).click();
    await place(page).waitFor();
    if ((await panel(page).locator('.why-here tbody tr').count()) > 1) {
      return (await place(page).locator('b').first().textContent()) ?? '';
    }
  }
  throw new Error('no event has two candidates');
}

describe('a correction', () => {
  it('of the place: another candidate; the map shows it, also after a reload, until it is undone', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    const before = await openAmbiguous(page);
    const link = page.url();
    const marks = await markNames(page);
    await panel(page).getByRole('button', { name: 'Correct the place' }).click();
    const editor = form(page, 'Correct the place');
    await editor.getByRole('radio').nth(1).check();
    await editor.getByRole('textbox', { name: 'Name of the place' }).fill('The other one');
    await editor.getByRole('textbox', { name: 'Why' }).fill('The ministry says so.');
    await editor.getByRole('textbox', { name: 'Your name' }).fill('Ada');
    await editor.getByRole('button', { name: 'Save the correction' }).click();
    await expect.poll(() => place(page).textContent()).toContain('The other one');
    expect(await place(page).textContent()).toMatch(new RegExp(`Corrected \\(Ada, .*was: ${before}`));
    expect(await place(page).textContent()).toContain('The ministry says so.');
    await expect.poll(() => markNames(page)).not.toEqual(marks);

    await page.goto(link);
    await page.reload();
    await ready(page);
    await expect.poll(() => place(page).textContent()).toContain('The other one');
    await place(page).getByRole('button', { name: 'Undo the correction: Place' }).click();
    await expect.poll(() => place(page).textContent()).not.toContain('Corrected');
    expect(await place(page).locator('b').first().textContent()).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of the place: a pin, by a click on the map and by typed coordinates', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    await openAmbiguous(page);
    await panel(page).getByRole('button', { name: 'Correct the place' }).click();
    const editor = form(page, 'Correct the place');
    await editor.getByRole('radio', { name: 'A point on the map' }).check();
    await page.getByText('Click where it happened').waitFor();
    const map = page.getByRole('group', { name: /^Events on the map/ });
    await map.click({ position: { x: 700, y: 300 } });
    const latitude = editor.getByRole('textbox', { name: 'Latitude' });
    await expect.poll(() => latitude.inputValue()).toMatch(/^-?\d+\.\d+$/);
    const clicked = await latitude.inputValue();
    await map.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => latitude.inputValue()).not.toBe(clicked);
    const entered = await latitude.inputValue();
    const pin = (await page.locator('.pin-mark').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(pin.x + 14, pin.y + 14);
    await page.mouse.down();
    await page.mouse.move(pin.x + 44, pin.y + 84, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => latitude.inputValue(), { message: 'the pin is dragged' }).not.toBe(entered);
    expect(Number(await latitude.inputValue())).toBeLessThan(Number(entered));
    await latitude.fill('95');
    await editor.getByRole('button', { name: 'Save the correction' }).click();
    await editor.getByRole('alert').getByText('from −90 to 90').waitFor();
    await latitude.fill('36.21');
    await editor.getByRole('textbox', { name: 'Longitude' }).fill('37.15');
    await editor.getByText('Country and province are taken from there').waitFor();
    await editor.getByRole('textbox', { name: 'Name of the place' }).fill('The bridge');
    await editor.getByRole('button', { name: 'Save the correction' }).click();
    await expect.poll(() => place(page).textContent()).toContain('The bridge, Aleppo, Syria');
    expect(await page.getByText('Click where it happened').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of type, date and toll by keyboard; out as a file, and in again where nothing is known of it', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    await openAmbiguous(page);
    const link = page.url();
    await panel(page).getByRole('button', { name: 'Correct the type' }).focus();
    await page.keyboard.press('Enter');
    await form(page, 'Correct the type').getByRole('combobox').selectOption({ label: 'Siege' });
    await page.keyboard.press('Enter');
    await form(page, 'Correct the type').getByRole('button', { name: 'Save' }).click();
    await panel(page)
      .getByRole('heading', { level: 2, name: /^Siege/ })
      .waitFor();

    await panel(page).getByRole('button', { name: 'Correct the date' }).click();
    await form(page, 'Correct the date').getByRole('combobox').selectOption({ label: 'month' });
    await form(page, 'Correct the date').locator('input[type="month"]').fill('2016-02');
    await page.keyboard.press('Enter');
    await panel(page).getByText('February 2016', { exact: true }).waitFor();

    await panel(page).getByRole('button', { name: 'Correct the toll' }).click();
    const killed = form(page, 'Correct the toll').getByRole('group', { name: 'Killed' });
    await killed.getByRole('textbox', { name: 'from' }).fill('9');
    await killed.getByRole('textbox', { name: 'to' }).fill('4');
    await page.keyboard.press('Enter');
    await panel(page).getByText('the highest figure is below the lowest').waitFor();
    await killed.getByRole('textbox', { name: 'to' }).fill('12');
    await page.keyboard.press('Enter');
    await panel(page).getByText('9–12').first().waitFor();

    await panel(page).getByRole('button', { name: 'All corrections' }).click();
    await expect.poll(() => corrections(page).getByRole('listitem').count()).toBe(3);
    const saved = page.waitForEvent('download');
    await corrections(page).getByRole('button', { name: 'Save as a file' }).click();
    const file = fs.readFileSync(await (await saved).path());
    expect(faults).toEqual([]);
    await page.context().close();

    const other = await site.open();
    await other.page.goto(link);
    await other.page.reload();
    await ready(other.page);
    await panel(other.page).getByRole('button', { name: 'All corrections' }).click();
    await corrections(other.page)
      .locator('input[type="file"]')
      .setInputFiles({ name: 'from-ada.json', mimeType: 'application/json', buffer: file });
    await corrections(other.page).getByText('3 new corrections, 0 here already, 0 conflicts.').waitFor();
    await corrections(other.page).getByRole('button', { name: 'Take them over' }).click();
    await panel(other.page)
      .getByRole('heading', { level: 2, name: /^Siege/ })
      .waitFor();
    await panel(other.page).getByText('9–12').first().waitFor();
    expect(other.faults).toEqual([]);
    await other.page.context().close();
  });

  it('file that is none is refused in words, and changes nothing', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    await openAmbiguous(page);
    await panel(page).getByRole('button', { name: 'All corrections' }).click();
    const open = (body: string) =>
      corrections(page)
        .locator('input[type="file"]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(body) });
    await open('{"format": "dateline-corrections", "version": 7, "corrections": []}');
    await corrections(page).getByRole('alert').getByText('version 7').waitFor();
    await open('{"format": "dateline-corrections",');
    await corrections(page).getByRole('alert').getByText('cannot be read').waitFor();
    await corrections(page).getByText('Nothing has been corrected yet.').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('several articles on one event', () => {
  it('stand side by side; one is split off and merged again, and both can be undone', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    await openTool(page, 'Events');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('reports');
    await page.getByRole('list', { name: 'Events' }).getByRole('button').first().click();
    const reports = panel(page).getByRole('region', { name: /^Reported by \d+ articles/ });
    const columns = reports.getByRole('columnheader');
    await columns.first().waitFor();
    const before = await columns.count();
    expect(before).toBeGreaterThan(1);
    await reports.getByText(/^Taken as one event: .*same day/).waitFor();
    expect(await reports.locator('q').first().textContent()).toMatch(/\w+ \w+/);

    await reports
      .getByRole('button', { name: /^Split off the report of/ })
      .last()
      .click();
    await expect.poll(() => columns.count()).toBe(before === 2 ? 0 : before - 1);
    await panel(page).getByText('The same event as…').click();
    await panel(page)
      .getByRole('button', { name: /^Merge with/ })
      .first()
      .waitFor();
    await panel(page).getByRole('button', { name: 'All corrections' }).click();
    const drawer = page.getByRole('region', { name: 'Corrected' });
    await drawer.getByText('Split off as an event of its own').waitFor();
    await drawer.getByRole('button', { name: /^Undo the correction: Split off/ }).click();
    await expect.poll(() => columns.count()).toBe(before);

    await panel(page)
      .getByRole('button', { name: /^Merge with/ })
      .first()
      .click();
    await expect.poll(() => columns.count()).toBeGreaterThan(before);
    await panel(page)
      .getByText(/^Merged \(/)
      .waitFor();
    await panel(page).getByRole('button', { name: 'Undo the correction: Merged with another event' }).click();
    await expect.poll(() => columns.count()).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
