import { describe, expect, it, vi } from 'vitest';
import type { EventId } from '../../src/core/model.ts';
import { syncLink, type LinkHost } from '../../src/embed/sync-link.ts';
import {
  changeFilter,
  openDrawer,
  openTray,
  selectEvent,
  setLanguage,
  setTheme,
  setTimeWindow,
  setViewport,
  toggleLayer,
} from '../../src/state/actions.ts';
import { createDatelineStore } from '../../src/state/store.ts';

/** A browser's address and history, as far as links use them. */
function fakeHost(hash = '') {
  const entries = [hash];
  let at = 0;
  const marks: unknown[] = [null];
  let onPop: (event: { readonly state: unknown }) => void = () => undefined;
  const hashOf = (address: string): string =>
    address.includes('#') ? address.slice(address.indexOf('#')) : '';
  const host: LinkHost = {
    get location() {
      return { hash: entries[at] ?? '', pathname: '/map/', search: '' };
    },
    history: {
      pushState: (mark, _title, address) => {
        entries.splice(++at, entries.length, hashOf(String(address)));
        marks[at] = mark;
      },
      replaceState: (mark, _title, address) => {
        entries[at] = hashOf(String(address));
        marks[at] = mark;
      },
    },
    addEventListener: (_type, listener) => {
      onPop = listener;
    },
    removeEventListener: () => {
      onPop = () => undefined;
    },
  };
  const go = (step: number): void => {
    at += step;
    onPop({ state: marks[at] });
  };
  /** A reader writes into the address bar. */
  const type = (hash: string): void => {
    entries.splice(++at, entries.length, hash);
    marks[at] = null;
    onPop({ state: null });
  };
  return { host, go, type, hash: () => entries[at] ?? '', length: () => entries.length };
}

/** Changes of one click are one step; the next click comes later. */
const nextClick = (): Promise<void> => Promise.resolve();

describe('the address and the store', () => {
  it('start from the link', () => {
    const store = createDatelineStore();
    const { ignored } = syncLink(
      store,
      fakeHost('#v=1&family=air&event=e1&map=34.5~40.9~60&theme=dark&x=1').host,
    );
    const { filter, selection, target, theme } = store.getState();
    expect(filter.family).toEqual(['air']);
    expect(selection.event).toBe('e1');
    expect(target).toMatchObject({ lat: 34.5, lon: 40.9, km: 60 });
    expect(theme).toBe('dark');
    expect(ignored).toEqual(['x']);
  });

  it('go back and forward through filters and selections, not through moves of the map', async () => {
    const store = createDatelineStore();
    const browser = fakeHost();
    syncLink(store, browser.host);
    changeFilter(store, { family: ['air'] });
    await nextClick();
    setViewport(store, { west: 30, south: 30, east: 40, north: 40, zoom: 6 });
    selectEvent(store, 'e1' as EventId);
    expect(browser.length()).toBe(3);
    browser.go(-1);
    expect(store.getState().selection.event).toBeNull();
    expect(store.getState().filter.family).toEqual(['air']);
    browser.go(-1);
    expect(store.getState().filter.family).toEqual([]);
    browser.go(2);
    expect(store.getState().selection.event).toBe('e1');
  });

  it('keep a change of theme out of the history', () => {
    const store = createDatelineStore();
    const browser = fakeHost();
    syncLink(store, browser.host);
    setTheme(store, 'dark');
    expect(browser.hash()).toBe('#v=1&theme=dark');
    expect(browser.length()).toBe(1);
  });

  it('take what one click changes as one step', async () => {
    const store = createDatelineStore();
    const browser = fakeHost();
    syncLink(store, browser.host);
    selectEvent(store, 'e1' as EventId);
    await nextClick();
    selectEvent(store, null);
    openDrawer(store, 'filters');
    expect(browser.hash()).toBe('#v=1&open=filters');
    browser.go(-1);
    expect(store.getState()).toMatchObject({ drawer: null, selection: { event: 'e1' } });
  });

  it('leave the theme and the language of the reader alone when going back', async () => {
    const store = createDatelineStore({ theme: 'dark' });
    const browser = fakeHost('#v=1&family=air');
    syncLink(store, browser.host);
    expect(store.getState().theme, 'a link without a theme').toBe('dark');
    changeFilter(store, { family: [] });
    await nextClick();
    setTheme(store, 'light');
    setLanguage(store, 'fr');
    browser.go(-1);
    expect(store.getState()).toMatchObject({ theme: 'light', language: 'fr', filter: { family: ['air'] } });
    expect(browser.hash()).toBe('#v=1&family=air&theme=light&lang=fr');
  });

  it('take theme and language of an address that is typed, and tell what they ignore of it', () => {
    const store = createDatelineStore();
    const browser = fakeHost();
    const told: string[] = [];
    syncLink(store, browser.host, (names) => told.push(...names));
    browser.type('#v=1&theme=dark&lang=ar&colour=red');
    expect(store.getState()).toMatchObject({ theme: 'dark', language: 'ar' });
    expect(told).toEqual(['colour']);
    browser.go(-1);
    expect(told).toEqual(['colour']);
  });

  it('hold drawer, tray, layers and the zoom of the timeline', () => {
    vi.useFakeTimers();
    const store = createDatelineStore();
    const browser = fakeHost();
    const { stop } = syncLink(store, browser.host);
    openTray(store, 'no-place');
    toggleLayer(store, 'density');
    // From noon of one day to noon of another: both are in sight.
    setTimeWindow(store, { first: 16801.5, last: 16831.5 });
    expect(browser.hash(), 'a wheel turns on').toBe('#v=1&open=no-place&layers=density');
    vi.runAllTimers();
    expect(browser.hash()).toBe('#v=1&open=no-place&layers=density&timeline=2016-01-01~2016-01-31');
    expect(browser.length(), 'only the list is a step').toBe(2);
    stop();
    const other = createDatelineStore();
    syncLink(other, fakeHost(browser.hash()).host);
    expect(other.getState()).toMatchObject({
      drawer: 'list',
      tray: 'no-place',
      layers: ['density'],
      timeWindow: { first: 16801, last: 16832 },
    });
    vi.useRealTimers();
  });

  it('keep the area with the map where the link says so', () => {
    const store = createDatelineStore();
    const browser = fakeHost('#v=1&area=30~30~40~40&follow=map');
    syncLink(store, browser.host);
    setViewport(store, { west: 31, south: 31, east: 41, north: 41, zoom: 6 });
    expect(store.getState().filter.area).toMatchObject({ west: 31, north: 41 });
    expect(browser.hash()).toContain('area=31~31~41~41');
    expect(browser.length()).toBe(1);
  });

  it('part when stopped', () => {
    const store = createDatelineStore();
    const browser = fakeHost();
    syncLink(store, browser.host).stop();
    changeFilter(store, { family: ['air'] });
    expect(browser.hash()).toBe('');
  });
});
