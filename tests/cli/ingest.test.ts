import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CliRun, runCli } from './run-cli.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const STRIKE = 'Planes bombed a market in Aleppo on Monday, killing four people, residents said.';
let folder: string;
const write = (name: string, content: string | Uint8Array): void =>
  fs.writeFileSync(path.join(folder, name), content);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'));
  fs.mkdirSync(path.join(folder, 'inner'));
  write('one.txt', `Title: =HYPERLINK("x")\nDate: 2016-05-17\nSource: Wire One\n\n${STRIKE}`);
  write(
    'two.json',
    JSON.stringify({
      id: 'two',
      publishedAt: '2016-05-17',
      source: 'Wire Two',
      text: `${STRIKE} Talks stalled.`,
    }),
  );
  write('inner/broken.json', '{\n"text": \n}');
  write(
    'inner/feed.xml',
    '<rss><channel><title>F</title><item><title>Quiet day</title><description>The harvest was good.</description></item></channel></rss>',
  );
  write('picture.html', new Uint8Array([0, 1, 2, 3, 0, 0]));
  write('notes.docx', 'not looked at');
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('dateline ingest', () => {
  let run: CliRun;
  beforeAll(() => {
    run = runCli(['ingest', folder]);
  });

  it('makes one event of the two reports, and keeps both accounts', () => {
    const strike = run.rows.find((row) => row.type === 'airstrike');
    expect(strike).toMatchObject({ casualties: { killed: { min: 4, max: 4 } }, place: { country: 'SY' } });
    const reports = strike?.reports as { articleId: string }[];
    expect(reports.map((report) => report.articleId)).toContain('two');
    expect(reports).toHaveLength(2);
  });

  it('names what it could not read, and succeeds with the rest', () => {
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/not read: .*broken\.json: Broken JSON in line 3/);
    expect(run.stderr).toMatch(/not read: .*picture\.html: .*binary/);
    expect(run.stderr).not.toContain('docx');
    expect(runCli(['ingest', '--strict', folder]).status).toBe(1);
  });

  it('writes GeoJSON with a feature for every event', () => {
    const { stdout } = runCli(['ingest', '--format', 'geojson', folder]);
    const collection = JSON.parse(stdout) as {
      type: string;
      features: { geometry: unknown; properties: { type: string } }[];
    };
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features).toHaveLength(run.rows.length);
    const strike = collection.features.find((feature) => feature.properties.type === 'airstrike');
    expect(strike?.geometry).toMatchObject({
      type: 'Point',
      coordinates: [expect.closeTo(37.2, 0), expect.closeTo(36.2, 0)],
    });
  });

  it('writes CSV to a file, with formulas made harmless', () => {
    const file = path.join(folder, 'out.csv');
    expect(runCli(['ingest', '--format', 'csv', '--output', file, path.join(folder, 'one.txt')]).stdout).toBe(
      '',
    );
    const csv = fs.readFileSync(file, 'utf8');
    expect(csv.split('\n')[0]).toMatch(/^id,type,family,status,date_start/);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).not.toMatch(/(^|,)"?=HYPERLINK/m);
  });

  it('says so when a path leads nowhere', () => {
    const missing = runCli(['ingest', path.join(folder, 'nowhere.txt')]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('There is no such file or folder.');
  });
});
