// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Map as LeafletMap } from 'leaflet';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapView } from '../../src/map/map-view.tsx';
import { changeFilter, highlightEvent, selectEvent } from '../../src/state/actions.ts';
import { createDatelineStore, type DatelineStore } from '../../src/state/store.ts';
import { StoreContext } from '../../src/state/use-dateline.ts';
import { makeEvent } from './make-event.ts';

const EVENTS = [
  makeEvent({ id: 'aleppo', killed: 5, day: '2016-05-16' }),
  makeEvent({
    id: 'daraa-1',
    type: 'clash',
    day: '2016-05-17',
    place: { name: 'Daraa', lat: 32.6, lon: 36.1 },
  }),
  makeEvent({
    id: 'daraa-2',
    type: 'aid',
    day: '2016-05-18',
    place: { name: 'Daraa', lat: 32.6, lon: 36.1 },
  }),
  makeEvent({
    id: 'idlib',
    type: 'offensive',
    place: { name: 'Idlib', lat: 35.9, lon: 36.6, precision: 'admin1' },
  }),
  makeEvent({ id: 'nowhere', place: null }),
];

let store: DatelineStore;

function show(children: ReactNode = <MapView />) {
  return render(
    <StrictMode>
      <StoreContext value={store}>{children}</StoreContext>
    </StrictMode>,
  );
}

beforeEach(() => {
  store = createDatelineStore({ events: EVENTS, corpus: { kind: 'ready' } });
  // jsdom lays nothing out, draws no canvas, and knows no media queries.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  const context = new Proxy({}, { get: () => () => ({ width: 10 }) });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('Path2D', vi.fn());
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('MapView', () => {
  it('shows symbols, clusters and areas, and nothing for events without a place', async () => {
    show();
    expect(
      await screen.findByRole('button', { name: 'Airstrike, Aleppo, 16 May 2016, 5 killed' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: '2 events in Daraa: 1 clash, 1 aid delivery' })).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Idlib 1, exact place not known: Offensive, Idlib, no date' }),
    ).toBeVisible();
    expect(document.querySelectorAll('.mark')).toHaveLength(3);
  });

  it('follows the filter', async () => {
    show();
    await screen.findByRole('button', { name: /Aleppo/ });
    act(() => {
      changeFilter(store, { family: ['ground'] });
    });
    expect(screen.queryByRole('button', { name: /Aleppo/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Clash, Daraa, 17 May 2016' })).toBeVisible();
  });

  it('selects with Enter, highlights with focus', async () => {
    show();
    const mark = await screen.findByRole('button', { name: /Aleppo/ });
    act(() => {
      mark.focus();
    });
    expect(store.getState().highlight).toBe('aleppo');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().selection.event).toBe('aleppo');
    expect(mark).toHaveAttribute('aria-current', 'true');
  });

  it('marks what another view highlights', async () => {
    show();
    const cluster = await screen.findByRole('button', { name: /2 events in Daraa/ });
    act(() => {
      highlightEvent(store, EVENTS[2]?.id ?? null);
    });
    expect(cluster).toHaveAttribute('data-highlighted');
  });

  it('lists events that share one place, takes the focus there, and gives it back', async () => {
    show();
    const cluster = await screen.findByRole('button', { name: /2 events in Daraa/ });
    cluster.focus();
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('dialog', { name: '2 events in Daraa' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Aid delivery, Daraa, 18 May 2016',
      'Clash, Daraa, 17 May 2016',
    ]);
    await waitFor(() => {
      expect(items[0]?.firstElementChild).toHaveFocus();
    });
    await userEvent.keyboard('{Enter}');
    expect(store.getState().selection.event).toBe('daraa-2');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(cluster).toHaveFocus();
  });

  it('moves to a selected event only when it is out of sight', async () => {
    show();
    await screen.findByRole('button', { name: /Aleppo/ });
    const before = store.getState().viewport;
    act(() => {
      selectEvent(store, EVENTS[0]?.id ?? null);
    });
    expect(store.getState().viewport).toBe(before);
    const far = makeEvent({ id: 'far', place: { name: 'Sanaa', lat: 15.35, lon: 44.2 } });
    act(() => {
      store.setState({ events: [...EVENTS, far], selection: { event: far.id, article: null } });
    });
    const view = store.getState().viewport;
    expect(view && view.south < 15.35 && view.north > 15.35 && view.west < 44.2 && view.east > 44.2).toBe(
      true,
    );
  });

  it('centres on the free part of the map', async () => {
    show(<MapView insets={{ top: 0, right: 400, bottom: 0, left: 0 }} />);
    await screen.findByRole('button', { name: /Aleppo/ });
    const far = makeEvent({ id: 'far', place: { name: 'Sanaa', lat: 15.35, lon: 44.2 } });
    act(() => {
      store.setState({ events: [...EVENTS, far], selection: { event: far.id, article: null } });
    });
    const view = store.getState().viewport;
    // What is reported is the free part, and the event stands in its middle.
    expect(((view?.west ?? 0) + (view?.east ?? 0)) / 2).toBeCloseTo(44.2, 1);
  });

  it('keeps what stands in the middle there when a drawer opens over the map', async () => {
    store.setState({ viewport: { south: 33, north: 37, west: 34, east: 42, zoom: 7 } });
    const { rerender } = show(<MapView insets={{ top: 0, right: 0, bottom: 0, left: 0 }} />);
    await screen.findByRole('button', { name: /Aleppo/ });
    rerender(
      <StrictMode>
        <StoreContext value={store}>
          <MapView insets={{ top: 0, right: 0, bottom: 100, left: 400 }} />
        </StoreContext>
      </StrictMode>,
    );
    await waitFor(() => {
      const { west = 0, east = 0, south = 0, north = 0 } = store.getState().viewport ?? {};
      expect((west + east) / 2).toBeCloseTo(38, 1);
      expect((south + north) / 2).toBeCloseTo(35, 1);
      // What is reported is the part that the drawer leaves free.
      expect(east - west).toBeLessThan(7);
    });
  });

  it('asks no other host for tiles, unless a publisher names one', async () => {
    const { rerender } = show();
    await screen.findByRole('button', { name: /Aleppo/ });
    expect(document.querySelectorAll('img.leaflet-tile')).toHaveLength(0);
    const tiles = { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Tiles <b>Example</b>' };
    rerender(
      <StrictMode>
        <StoreContext value={store}>
          <MapView onlineTiles={tiles} />
        </StoreContext>
      </StrictMode>,
    );
    expect(document.querySelector<HTMLImageElement>('img.leaflet-tile')?.src).toMatch(
      /^https:\/\/tiles\.example/,
    );
    expect(screen.getByText(/Tiles <b>Example<\/b>/)).toBeVisible();
  });

  it('opens on the view that a link has set', async () => {
    store.setState({ viewport: { south: 47, north: 51, west: 30, east: 38, zoom: 7 } });
    show();
    await waitFor(() => {
      expect(store.getState().viewport).not.toBeNull();
    });
    expect(document.querySelectorAll('.mark')).toHaveLength(0);
  });

  it('leaves no map, layer or listener behind, mounted twice over', async () => {
    const made = vi.spyOn(LeafletMap.prototype, 'remove');
    const { unmount } = show();
    await screen.findByRole('button', { name: /Aleppo/ });
    const containers = document.querySelectorAll('.leaflet-container').length;
    unmount();
    expect(containers).toBe(1);
    expect(document.querySelectorAll('.leaflet-container, .mark, canvas')).toHaveLength(0);
    expect(made.mock.calls.length).toBeGreaterThanOrEqual(1);
    for (const map of made.mock.instances) expect(layersOf(map)).toBe(0);
  });
});

/** Leaflet keeps its layers by id; after a clean-up there are none. */
function layersOf(map: unknown): number {
  return Object.keys((map as { _layers: object })._layers).length;
}
