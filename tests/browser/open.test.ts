import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapEvents, panel, ready, shown } from './app-page.ts';
import { DESKTOP, FRAME, openSite, PHONE, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
  ['an iframe', FRAME],
])('on %s', (_name, size) => {
  it('opens on a map with some hundred events, from its own origin alone', async () => {
    const { page, faults, requests } = await site.open({ size });
    await ready(page);
    expect((await shown(page)).shown).toBeGreaterThan(90);
    expect(await mapEvents(page).count()).toBeGreaterThan(3);
    expect(await page.getByRole('slider').count()).toBe(2);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    const early = requests.filter((url) => /gazetteer|models|extract\.worker/.test(url));
    expect(early, 'the extractor waits until someone adds an article').toEqual([]);
    await page.context().close();
  });

  it('nothing sticks out of the window', async () => {
    const { page } = await site.open({ size });
    await ready(page);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { x: scrollWidth - innerWidth, y: scrollHeight - innerHeight };
    });
    expect(overflow).toEqual({ x: 0, y: 0 });
    await page.context().close();
  });

  it('an event opens its article at its sentence', async () => {
    const { page, faults } = await site.open({ size });
    await ready(page);
    const id = await page.evaluate(async () => {
      const read = async (name: string) => (await fetch(`corpus/${name}`)).json() as Promise<unknown>;
      const pointer = (await read('latest.json')) as { head: { file: string } };
      const head = (await read(pointer.head.file)) as {
        events: { reports: { id: string; type: string }[] }[];
      };
      return head.events.find(({ reports: [lead] }) => lead?.type === 'airstrike')?.reports[0]?.id ?? '';
    });
    await page.goto(`${site.url}#v=1&event=${id}`);
    await page.reload();
    const marks = panel(page).locator('mark');
    await marks.first().waitFor();
    await expect
      .poll(() =>
        marks.evaluateAll((all) =>
          all.some((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        ),
      )
      .toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
