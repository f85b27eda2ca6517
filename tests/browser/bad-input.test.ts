import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addArticle, addDialog, openTool, ready, shown, STORY } from './app-page.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const openFile = async (page: Page, name: string, mimeType: string, body: string | Buffer): Promise<void> => {
  await openTool(page, 'Add');
  const picker = page.waitForEvent('filechooser');
  await addDialog(page)
    .getByRole('button', { name: /Open files/ })
    .click();
  await (await picker).setFiles({ name, mimeType, buffer: Buffer.from(body) });
};

describe('what cannot be read', () => {
  it.each([
    ['an empty text', { text: ' ' }, /text is empty/i],
    ['an impossible date', { day: '31 February 2018' }, /calendar|not a day|no day|cannot/i],
    ['the year 0', { day: '0000-05-01' }, /year/i],
    ['a date in the future', { day: '2999-01-01' }, /future|after today|not yet/i],
    [
      'a script that nobody here reads',
      { text: '在大马士革附近的一次空袭中有九人丧生。'.repeat(5) },
      /cannot read it/i,
    ],
  ] as readonly (readonly [string, Partial<typeof STORY>, RegExp])[])(
    '%s gets its own words, and what was typed stays',
    async (_name, story, message) => {
      const { page, faults } = await site.open();
      await ready(page);
      await addArticle(page, story);
      await addDialog(page).getByText(message).first().waitFor({ timeout: 10_000 });
      const text = addDialog(page).getByRole('textbox', { name: 'Text of the article' });
      expect(await text.inputValue()).toBe(story.text ?? STORY.text);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    [
      '20 MB of text',
      'long.txt',
      'text/plain',
      'Shells hit the town. '.repeat(1_000_000),
      /limit|too large|million/i,
    ],
    [
      'a binary file',
      'photo.txt',
      'text/plain',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 9]),
      /binary/i,
    ],
    ['broken JSON', 'article.json', 'application/json', '{"text": "Shells hit', /JSON/],
    ['an empty file', 'empty.txt', 'text/plain', '', /empty/i],
  ])('%s is refused with its name', async (_name, file, type, body, message) => {
    const { page, faults } = await site.open();
    await ready(page);
    await openFile(page, file, type, body);
    const words = addDialog(page).getByRole('alert');
    await expect.poll(() => words.textContent(), { timeout: 20_000 }).toMatch(message);
    expect(await words.textContent()).toContain(file);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('an article with no events is told so', async () => {
    const { page } = await site.open();
    await ready(page);
    await addArticle(page, {
      text: 'The museum opens at nine and closes at five. Entry is free on Sundays for children.',
    });
    await addDialog(page)
      .getByText(/^0 events|No events/)
      .first()
      .waitFor();
    await page.context().close();
  });

  it('a page with scripts and handlers is read as text and runs nothing', async () => {
    const { page, faults } = await site.open();
    await ready(page);
    const html = `<html><head><title>Shells <img src=x onerror="window.hacked=1"> hit Douma</title>
      <meta property="article:published_time" content="2018-03-05"><script>window.hacked = 1</script></head>
      <body><article><h1>Shells hit Douma</h1><p onclick="window.hacked=1">Shells hit the Syrian town of Douma on Monday
      and killed three people, residents said. <svg onload="window.hacked=1"></svg> Rescue workers pulled two children
      from the rubble of a house near the market, and said that the number could rise during the night.</p>
      <p>The army did not comment on the report. <a href="javascript:window.hacked=1">More</a></p></article></body></html>`;
    await openFile(page, 'page.html', 'text/html', html);
    const text = addDialog(page).getByRole('textbox', { name: 'Text of the article' });
    await expect.poll(() => text.inputValue()).toContain('Shells hit the Syrian town of Douma');
    await addDialog(page).getByRole('button', { name: 'Find events' }).click();
    await addDialog(page).getByRole('button', { name: 'Show on the map' }).click();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    // The policy names the handlers that it kept from running while the page was read; nothing else may be there.
    expect(faults.filter((fault) => !fault.includes('Executing inline event handler violates'))).toEqual([]);
    await page.context().close();
  });
});

describe('text that somebody gets into the page', () => {
  it('becomes neither markup nor the address of a script, where the browser knows Trusted Types', async () => {
    const { page } = await site.open();
    await ready(page);
    const outcome = await page.evaluate(() => {
      const holder = document.body.appendChild(document.createElement('div'));
      holder.innerHTML = '<img src=x onerror="window.hacked = 1"><b>bold</b>';
      const tryTo = (act: () => unknown): string => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        elements: [...holder.querySelectorAll('*')].map(({ localName }) => localName),
        foreign: tryTo(() => new Worker('https://other.example/x.js')),
        script: tryTo(() => (document.createElement('script').text = 'window.hacked = 1')),
        policy: tryTo(() =>
          (
            window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
          ).trustedTypes.createPolicy('mine', {}),
        ),
      };
    });
    expect(outcome).toEqual({
      elements: ['b'],
      foreign: 'TypeError',
      script: 'TypeError',
      policy: 'TypeError',
    });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.context().close();
  });

  it('a page full of links around a short article is still read as the article', async () => {
    const { page } = await site.open();
    await ready(page);
    const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Other story ${i}</a></li>`).join(
      '',
    );
    const html = `<html><head><title>Shells hit Douma</title><meta property="article:published_time"
      content="2018-03-05"></head><body><nav class="sidebar"><ul>${links}</ul></nav><noscript><img src="/x.png"></noscript>
      <div class="story"><p>Shells hit the Syrian town of Douma on Monday and killed three people.</p></div></body></html>`;
    await openFile(page, 'page.html', 'text/html', html);
    const text = addDialog(page).getByRole('textbox', { name: 'Text of the article' });
    await expect.poll(() => text.inputValue()).toContain('Shells hit the Syrian town of Douma');
    expect(await text.inputValue()).not.toContain('Other story');
    await page.context().close();
  });
});

describe('what fails on the way', () => {
  it('a browser that keeps nothing: the events are shown, and the reader is told', async () => {
    const { page } = await site.open({
      before: (fresh) =>
        fresh.addInitScript(() => {
          Object.defineProperty(window, 'indexedDB', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
    });
    await ready(page);
    const { all } = await shown(page);
    await addArticle(page);
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
    await addDialog(page)
      .getByText(/keep|kept|store|private/i)
      .first()
      .waitFor();
    await expect.poll(async () => (await shown(page)).all).toBeGreaterThan(all);
    await page.context().close();
  });

  it('a worker that does not load: the text stays and can be tried again', async () => {
    const { page } = await site.open({
      before: (fresh) => fresh.route(/worker.*\.js/, (route) => route.abort()),
    });
    await ready(page);
    await addArticle(page);
    await expect
      .poll(() => addDialog(page).getByRole('alert').textContent(), { timeout: 20_000 })
      .not.toBe('');
    expect(await addDialog(page).getByRole('textbox', { name: 'Text of the article' }).inputValue()).toBe(
      STORY.text,
    );
    await page.context().close();
  });

  it.each([
    ['missing', 404, 'not found'],
    ['broken', 200, '{"version":1,"articles":[{'],
    ['of another version', 200, '{"version":99,"articles":[],"events":[]}'],
  ])('a corpus file that is %s: the page says so and adding still works', async (_name, code, body) => {
    const { page } = await site.open({
      before: (fresh) =>
        fresh.route('**/corpus/*.json', (route) =>
          route.fulfill({ status: code, contentType: 'application/json', body }),
        ),
    });
    await page
      .getByRole('alert')
      .filter({ hasText: /events|corpus/i })
      .first()
      .waitFor();
    await addArticle(page);
    await addDialog(page)
      .getByText(/found in 1 article/)
      .waitFor();
    await page.context().close();
  });
});
