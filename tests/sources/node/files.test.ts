import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describe as describeError, findFiles } from '../../../src/sources/node/find-files.ts';
import { nodeTools } from '../../../src/sources/node/node-tools.ts';
import { readPath } from '../../../src/sources/node/read-path.ts';
import { readSeeds } from '../../../src/sources/node/read-seeds.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'));
  fs.mkdirSync(at('inner/deep'), { recursive: true });
  fs.mkdirSync(at('empty'));
  for (const name of ['b.txt', 'a.HTML', 'inner/deep/c.json', 'inner/skip.pdf', 'notes']) {
    fs.writeFileSync(at(name), 'Rain fell on the town all day.');
  }
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('findFiles', () => {
  it('finds article files in a folder and below it, in a stable order', async () => {
    const { files, rejects } = await findFiles([folder]);
    expect(files.map((file) => path.relative(folder, file))).toEqual([
      'a.HTML',
      'b.txt',
      'inner/deep/c.json',
    ]);
    expect(rejects).toEqual([]);
  });

  it('takes a named file whatever it is called, and each file once', async () => {
    const { files } = await findFiles([at('notes'), at('b.txt'), at('b.txt'), folder]);
    expect(files.filter((file) => file === at('b.txt'))).toHaveLength(1);
    expect(files).toContain(at('notes'));
  });

  it('rejects what is not there, and a folder with nothing to read', async () => {
    const { rejects } = await findFiles([at('gone'), at('empty')]);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      'There is no such file or folder.',
      'The folder holds no article files.',
    ]);
  });

  it('names a lack of permission', () => {
    expect(describeError(Object.assign(new Error('EACCES: …'), { code: 'EACCES' }))).toContain('permission');
    expect(describeError(new Error('disk on fire'))).toBe('disk on fire');
  });
});

describe('readPath', () => {
  it('reads an article', async () => {
    const { articles } = await readPath(at('b.txt'), nodeTools());
    expect(articles[0]?.article.text).toBe('Rain fell on the town all day.');
  });

  it('refuses a file that is too large without reading it', async () => {
    fs.truncateSync(at('notes'), 20_000_001);
    const { rejects } = await readPath(at('notes'), nodeTools());
    expect(rejects[0]?.reason).toBe('The file has 20 MB; the limit is 20 MB.');
  });

  it('rejects a file that went away', async () => {
    expect((await readPath(at('gone.txt'), nodeTools())).rejects[0]?.reason).toContain('no such file');
  });
});

describe('readSeeds', () => {
  it('gives the articles by date', async () => {
    const articles = await readSeeds('seeds');
    const days = articles.map((article) => article.publishedAt ?? '');
    expect(days).toEqual([...days].sort());
    expect(articles.length).toBeGreaterThan(30);
  });

  it('names the file that is no article', async () => {
    fs.writeFileSync(at('empty/bad.json'), '{"id": "x"}');
    await expect(readSeeds(at('empty'))).rejects.toThrow('bad.json: The field "text" is missing.');
  });
});
