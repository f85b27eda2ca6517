import type { Locator, Page } from 'playwright-core';

/** The app as a reader meets it: by role and name. */
export const tools = (page: Page): Locator => page.getByRole('navigation', { name: 'Tools' });
export const status = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'events shown' });
export const panel = (page: Page): Locator => page.getByRole('article', { name: 'Selected event' });
export const mapEvents = (page: Page): Locator =>
  page.getByRole('group', { name: /^Events on the map/ }).getByRole('button');
export const addDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Add an article' });

/** Opens one of the drawers of the rail, or of the button that the rail is folded into. */
export async function openTool(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: /^Menu/ });
  if (await menu.isVisible()) await menu.click();
  await tools(page).getByRole('button', { name, exact: true }).click();
}

/** Waits until the corpus is on the map. */
export async function ready(page: Page): Promise<void> {
  try {
    await status(page).waitFor({ state: 'attached' });
  } catch (cause) {
    const words = await page.evaluate(() => document.body.innerText.slice(0, 300));
    throw new Error(`No events on the page. It says: ${words}`, { cause });
  }
}

/** How many events the status line says are shown, of how many. */
export async function shown(page: Page): Promise<{ readonly shown: number; readonly all: number }> {
  const words = (await status(page).textContent()) ?? '';
  const [some = NaN, all = NaN] = (words.match(/\d[\d,]*/g) ?? []).map((digits) =>
    Number(digits.replace(',', '')),
  );
  return { shown: some, all };
}

export const STORY = {
  text: [
    'BEIRUT - Two air strikes killed at least nine civilians in the town of Saraqib in northern Syria on Friday, rescue workers said.',
    'Fourteen people were wounded. On Saturday the United Nations will host talks between the two sides in Geneva.',
  ].join('\n\n'),
  headline: 'Nine killed in Saraqib',
  day: '2018-02-10',
};

/** Fills the dialog and starts the extraction. */
export async function addArticle(page: Page, story: Partial<typeof STORY> = {}): Promise<void> {
  const { text, headline, day } = { ...STORY, ...story };
  await openTool(page, 'Add');
  const dialog = addDialog(page);
  await dialog.getByRole('textbox', { name: 'Text of the article' }).fill(text);
  await dialog.getByRole('textbox', { name: 'Headline' }).fill(headline);
  await dialog.getByRole('textbox', { name: 'Day of publication' }).fill(day);
  await dialog.getByRole('button', { name: 'Find events' }).click();
}
