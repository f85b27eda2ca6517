import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talkToHost, type FrameWindow } from '../../src/embed/talk-to-host.ts';
import { changeFilter, selectEvent, showCorpus } from '../../src/state/actions.ts';
import { createDatelineStore } from '../../src/state/store.ts';
import { makeEvent } from '../query/make-event.ts';

interface Sent {
  readonly message: Record<string, unknown>;
  readonly origin: string;
}

/** A frame and the window that holds it. */
function openFrame(host: string | null = null) {
  const sent: Sent[] = [];
  const parent = {
    postMessage: (message: unknown, origin: string) =>
      void sent.push({ message: message as Sent['message'], origin }),
  };
  let listen: (event: MessageEvent) => void = () => undefined;
  const frame: FrameWindow = {
    parent,
    addEventListener: (_type, listener) => {
      listen = listener;
    },
    removeEventListener: () => {
      listen = () => undefined;
    },
  };
  const store = createDatelineStore();
  const loaded: unknown[] = [];
  const talk = talkToHost(store, frame, {
    host,
    titleOf: (event) => `An ${event.type}`,
    load: (corpus) => void loaded.push(corpus),
  });
  const say = (data: unknown, { source = parent as unknown, origin = 'https://news.example' } = {}): void =>
    listen({ data, source, origin } as MessageEvent);
  return { store, sent, say, loaded, talk, types: () => sent.map(({ message }) => message['type']) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a frame', () => {
  it('does what the page that holds it says', () => {
    const { store, say, loaded } = openFrame();
    say({ dateline: 1, type: 'filter', filter: { family: 'air' } });
    say({ dateline: 1, type: 'fly', lat: 36, lon: 37, km: 25 });
    say({ dateline: 1, type: 'select', event: 'e1' });
    say({ dateline: 1, type: 'theme', theme: 'dark' });
    say({ dateline: 1, type: 'load', corpus: { version: 1 } });
    const { filter, target, selection, theme } = store.getState();
    expect(filter.family).toEqual(['air']);
    expect(target).toMatchObject({ lat: 36, lon: 37, km: 25 });
    expect(selection.event).toBe('e1');
    expect(theme).toBe('dark');
    expect(loaded).toEqual([{ version: 1 }]);
  });

  it('listens to no other window', () => {
    const { store, say } = openFrame();
    say({ dateline: 1, type: 'theme', theme: 'dark' }, { source: {} });
    expect(store.getState().theme).toBe('system');
  });

  it('with a host listens to no other origin, and tells nothing to another', () => {
    const { store, say, sent } = openFrame('https://news.example');
    say({ dateline: 1, type: 'theme', theme: 'dark' }, { origin: 'https://evil.example' });
    expect(store.getState().theme).toBe('system');
    say({ dateline: 1, type: 'theme', theme: 'dark' });
    expect(store.getState().theme).toBe('dark');
    showCorpus(store, [], [makeEvent({ id: 'e1' })]);
    expect(new Set(sent.map(({ origin }) => origin))).toEqual(new Set(['https://news.example']));
  });

  it('says when its events are there, and again when it is asked', () => {
    const { store, say, sent } = openFrame();
    say({ dateline: 1, type: 'hello' });
    expect(sent).toEqual([]);
    showCorpus(store, [], [makeEvent({ id: 'e1' }), makeEvent({ id: 'e2' })]);
    say({ dateline: 1, type: 'hello' });
    const ready = { dateline: 1, type: 'ready', events: 2 };
    expect(sent.filter(({ message }) => message['type'] === 'ready').map(({ message }) => message)).toEqual([
      ready,
      ready,
    ]);
  });

  it('tells a filter once it rests, and a selection at once', () => {
    const { store, sent, types } = openFrame();
    showCorpus(
      store,
      [],
      [makeEvent({ id: 'e1', type: 'airstrike' }), makeEvent({ id: 'e2', type: 'clash' })],
    );
    vi.runAllTimers();
    sent.length = 0;
    changeFilter(store, { family: ['ground'] });
    changeFilter(store, { family: ['air'] });
    expect(types()).toEqual([]);
    vi.runAllTimers();
    expect(sent.at(-1)?.message).toEqual({
      dateline: 1,
      type: 'filter',
      filter: { family: 'air' },
      shown: 1,
      events: 2,
    });
    const [first] = store.getState().events;
    selectEvent(store, first?.id ?? null);
    expect(sent.at(-1)?.message).toMatchObject({
      type: 'select',
      event: { id: 'e1', title: 'An airstrike' },
    });
    selectEvent(store, null);
    expect(sent.at(-1)?.message).toMatchObject({ type: 'select', event: null });
  });

  it('is silent once stopped', () => {
    const { store, say, sent, talk } = openFrame();
    talk.stop();
    say({ dateline: 1, type: 'theme', theme: 'dark' });
    showCorpus(store, [], [makeEvent({ id: 'e1' })]);
    vi.runAllTimers();
    expect(store.getState().theme).toBe('system');
    expect(sent).toEqual([]);
  });
});
