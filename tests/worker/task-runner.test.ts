import { describe, expect, it, vi } from 'vitest';
import { createExtractor } from '../../src/worker/create-extractor.ts';
import type { Reply, Request } from '../../src/worker/messages.ts';
import type { WorkerLike } from '../../src/worker/task-runner.ts';

class FakeWorker implements WorkerLike {
  readonly received: Request[] = [];
  terminated = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;

  postMessage(message: Request): void {
    this.received.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  reply(message: Reply): void {
    this.onmessage?.({ data: message } as MessageEvent<Reply>);
  }
  crash(message: string): void {
    this.onerror?.({ message, preventDefault: () => undefined } as unknown as ErrorEvent);
  }
}

const ARTICLE = { id: 'a', text: 'A town.' };

function setUp() {
  const workers: FakeWorker[] = [];
  const extractor = createExtractor(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const at = (index: number): FakeWorker => {
    const worker = workers[index];
    if (!worker) throw new Error(`no worker ${index}`);
    return worker;
  };
  return { extractor, workers, at };
}

describe('createExtractor', () => {
  it('starts no worker before the first call', () => {
    expect(setUp().workers).toHaveLength(0);
  });

  it('gives each call its own answer, in whatever order they come', async () => {
    const { extractor, at } = setUp();
    const first = extractor.extract([ARTICLE]);
    const second = extractor.searchPlaces('Aleppo');
    const [a, b] = at(0).received.map((request) => request.number);
    at(0).reply({ number: b ?? 0, kind: 'done', output: [] });
    at(0).reply({ number: a ?? 0, kind: 'done', output: [{ articleId: 'a', kind: 'events', events: [] }] });
    expect(await second).toEqual({ kind: 'done', value: [] });
    expect(await first).toEqual({ kind: 'done', value: [{ articleId: 'a', kind: 'events', events: [] }] });
  });

  it('tells progress to the call that makes it', async () => {
    const { extractor, at } = setUp();
    const onProgress = vi.fn();
    const call = extractor.extract([ARTICLE], { onProgress });
    const number = at(0).received[0]?.number ?? 0;
    at(0).reply({ number, kind: 'progress', progress: { stage: 'loading', done: 1, total: 4 } });
    at(0).reply({ number, kind: 'done', output: [] });
    await call;
    expect(onProgress.mock.calls).toEqual([[{ stage: 'loading', done: 1, total: 4 }]]);
  });

  it('cancels by ending the worker, and starts the other calls again', async () => {
    const { extractor, workers, at } = setUp();
    const control = new AbortController();
    const cancelled = extractor.extract([ARTICLE], { signal: control.signal });
    const other = extractor.searchPlaces('Homs');
    control.abort();
    expect(await cancelled).toEqual({ kind: 'cancelled' });
    expect(at(0).terminated).toBe(true);
    expect(workers).toHaveLength(2);
    expect(at(1).received.map((request) => request.task)).toEqual(['search']);
    at(1).reply({ number: at(1).received[0]?.number ?? 0, kind: 'done', output: [] });
    expect((await other).kind).toBe('done');
  });

  it('does not start what was cancelled before', async () => {
    const { extractor, workers } = setUp();
    expect(await extractor.extract([ARTICLE], { signal: AbortSignal.abort() })).toEqual({
      kind: 'cancelled',
    });
    expect(workers).toHaveLength(0);
  });

  it('turns a crash into a failure of every call, and recovers with the next', async () => {
    const { extractor, workers, at } = setUp();
    const calls = [extractor.extract([ARTICLE]), extractor.merge([])];
    at(0).crash('out of memory');
    for (const call of calls) {
      expect(await call).toEqual({ kind: 'failed', reason: 'The extractor stopped: out of memory' });
    }
    const next = extractor.merge([]);
    expect(workers).toHaveLength(2);
    at(1).reply({ number: at(1).received[0]?.number ?? 0, kind: 'done', output: [] });
    expect((await next).kind).toBe('done');
  });

  it('fails in words when the script cannot be loaded', async () => {
    const { extractor, at } = setUp();
    const call = extractor.merge([]);
    at(0).crash('');
    expect(await call).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('could not be loaded'),
    });
  });

  it('passes on a failure that the worker names', async () => {
    const { extractor, at } = setUp();
    const call = extractor.searchPlaces('Homs');
    at(0).reply({
      number: at(0).received[0]?.number ?? 0,
      kind: 'failed',
      reason: 'The gazetteer is missing.',
    });
    expect(await call).toEqual({ kind: 'failed', reason: 'The gazetteer is missing.' });
  });

  it('fails where workers are not allowed at all', async () => {
    const extractor = createExtractor(() => {
      throw new Error('blocked by policy');
    });
    expect(await extractor.merge([])).toEqual({
      kind: 'failed',
      reason: 'The extractor cannot start: blocked by policy',
    });
  });

  it('cancels all when it is closed', async () => {
    const { extractor, at } = setUp();
    const call = extractor.merge([]);
    extractor.close();
    expect(await call).toEqual({ kind: 'cancelled' });
    expect(at(0).terminated).toBe(true);
  });
});
