import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArchiveSource } from '../../src/map/basemap/archive-source.ts';

const FILE = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

/** A host: the answer to each request, and what was asked. */
function host(answer: (range: [number, number]) => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (_url: string, init: { headers: { range: string } }) => {
    asked.push(init.headers.range);
    const [from, to] = init.headers.range.replace('bytes=', '').split('-').map(Number);
    return Promise.resolve(answer([from ?? 0, to ?? 0]));
  });
  return asked;
}

const ranged = ([from, to]: [number, number]): Response =>
  new Response(FILE.slice(from, to + 1), { status: 206 });
const whole = (): Response => new Response(FILE.slice(), { status: 200 });

async function read(source: ArchiveSource, offset: number, length: number): Promise<number[]> {
  return [...new Uint8Array((await source.getBytes(offset, length)).data)];
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ArchiveSource', () => {
  it('reads only what is asked for where the host honours Range', async () => {
    const asked = host(ranged);
    const source = new ArchiveSource('world.pmtiles');
    expect(await read(source, 0, 10)).toEqual([...FILE.slice(0, 10)]);
    expect(await read(source, 500, 5)).toEqual([...FILE.slice(500, 505)]);
    expect(asked).toEqual(['bytes=0-9', 'bytes=500-504']);
  });

  it('downloads the file once where the host ignores Range, and reads from memory after that', async () => {
    const asked = host(whole);
    const source = new ArchiveSource('world.pmtiles');
    const reads = await Promise.all([read(source, 0, 10), read(source, 700, 4), read(source, 999, 1)]);
    expect(reads).toEqual([[...FILE.slice(0, 10)], [...FILE.slice(700, 704)], [...FILE.slice(999)]]);
    expect(await read(source, 42, 2)).toEqual([42, 43]);
    expect(asked).toHaveLength(1);
  });

  it('says so when the file is not there, and tries again on the next read', async () => {
    let isThere = false;
    host((range) => (isThere ? ranged(range) : new Response('', { status: 404 })));
    const source = new ArchiveSource('world.pmtiles');
    await expect(read(source, 0, 10)).rejects.toThrow('404');
    isThere = true;
    expect(await read(source, 0, 2)).toEqual([0, 1]);
  });

  it('does not take a broken download for the file', async () => {
    let isBroken = true;
    host(() => {
      if (!isBroken) return whole();
      const body = new ReadableStream({ start: (stream) => stream.error(new Error('connection lost')) });
      return new Response(body, { status: 200 });
    });
    const source = new ArchiveSource('world.pmtiles');
    await expect(read(source, 0, 10)).rejects.toThrow('connection lost');
    isBroken = false;
    expect(await read(source, 3, 2)).toEqual([3, 4]);
  });
});
