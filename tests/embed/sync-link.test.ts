import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/core/model.ts';
import { syncLink, type LinkHost } from '../../src/embed/sync-link.ts';
import { changeFilter, selectEvent, setTheme, setViewport } from '../../src/state/actions.ts';
import { createDatelineStore } from '../../src/state/store.ts';

/** A browser's address and history, as far as links use them. */
function fakeHost(hash = '') {
  const entries = [hash];
  let at = 0;
  let onPop = (): void => undefined;
  const hashOf = (address: string): string =>
    address.includes('#') ? address.slice(address.indexOf('#')) : '';
  const host: LinkHost = {
    get location() {
      return { hash: entries[at] ?? '', pathname: '/map/', search: '' };
    },
    history: {
      pushState: (_state, _title, address) => {
        entries.splice(++at, entries.length, hashOf(String(address)));
      },
      replaceState: (_state, _title, address) => {
        entries[at] = hashOf(String(address));
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
    onPop();
  };
  return { host, go, hash: () => entries[at] ?? '', length: () => entries.length };
}

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

  it('go back and forward through filters and selections, not through moves of the map', () => {
    const store = createDatelineStore();
    const browser = fakeHost();
    syncLink(store, browser.host);
    changeFilter(store, { family: ['air'] });
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

  it('part when stopped', () => {
    const store = createDatelineStore();
    const browser = fakeHost();
    syncLink(store, browser.host).stop();
    changeFilter(store, { family: ['air'] });
    expect(browser.hash()).toBe('');
  });
});
