import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addArticle, addDialog, openTool, panel, ready, shown, STORY } from './app-page.ts';
import { openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('adding an article', () => {
  it('finds its events, puts them on the map and keeps them until they are removed', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    const { all } = await shown(page);
    await addArticle(page);
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
    await addDialog(page).getByRole('button', { name: 'Show on the map' }).click();
    await expect.poll(() => panel(page).textContent()).toContain('Saraq');
    expect(await panel(page).textContent()).toContain('at least 9');
    await expect.poll(async () => (await shown(page)).all).toBeGreaterThan(all);
    await page.reload();
    await ready(page);
    await expect.poll(async () => (await shown(page)).all).toBeGreaterThan(all);
    await openTool(page, 'Sources');
    await page.getByRole('button', { name: /Remove.*Nine killed/ }).click();
    await expect.poll(async () => (await shown(page)).all).toBe(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('works on a phone', async () => {
    const { page, faults } = await site.open({ size: PHONE });
    await ready(page);
    await addArticle(page);
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes the day from the dateline, and asks for it where there is none', async () => {
    const { page } = await site.open();
    await ready(page);
    await addArticle(page, { day: '' });
    await addDialog(page)
      .getByText(/Give the day of publication/)
      .waitFor();
    const text = addDialog(page).getByRole('textbox', { name: 'Text of the article' });
    expect(await text.inputValue(), 'what was typed stays').toBe(STORY.text);
    await text.fill(`BEIRUT, Feb. 10, 2018 - ${STORY.text}`);
    await text.blur();
    await expect
      .poll(() => addDialog(page).getByRole('textbox', { name: 'Day of publication' }).inputValue())
      .toMatch(/2018/);
    await page.context().close();
  });

  it('runs on while the page answers, and can be cancelled', async () => {
    const { page } = await site.open();
    await ready(page);
    const sentence = 'Shells hit the town of Douma on Monday and killed three people, residents said. ';
    await addArticle(page, { text: sentence.repeat(4000) });
    await addDialog(page).getByRole('button', { name: 'Cancel' }).click();
    const text = addDialog(page).getByRole('textbox', { name: 'Text of the article' });
    await text.waitFor();
    expect((await text.inputValue()).length).toBeGreaterThan(100_000);
    await page.context().close();
  });
});
