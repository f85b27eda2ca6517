import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse, type NginxParseTreeNode as Directive } from 'nginx-conf/dist/src/parser.js';
import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY, HEADERS } from '../../scripts/content-policy.ts';

const CONF = fs.readFileSync('examples/nginx.conf', 'utf8');
const root = await new Promise<Directive>((resolve, reject) =>
  parse(CONF, (error, tree) => (tree ? resolve(tree) : reject(error ?? new Error('empty')))),
);

const inside = (holder: Directive, name: string): readonly Directive[] =>
  (holder.children ?? []).filter((child) => child.name === name);
const [http] = inside(root, 'http');
const [server] = http ? inside(http, 'server') : [];
if (!http || !server) throw new Error('examples/nginx.conf has no server');

/** Header names and values as nginx would send them for the map's page. */
function headersOf(holder: Directive): Record<string, string> {
  const pairs = inside(holder, 'add_header').map(({ value }) => {
    const [, name = '', quoted, bare] = /^(\S+) (?:"([^"]*)"|(\S+)) always$/.exec(value) ?? [];
    return [name, quoted ?? bare ?? ''] as const;
  });
  return Object.fromEntries(pairs);
}

describe('the example for nginx', () => {
  it('sends what the built page says of itself, and who may frame it', () => {
    const sent = headersOf(server);
    expect(sent['Content-Security-Policy']).toBe(`${CONTENT_POLICY}; $dateline_frames`);
    expect(sent).toMatchObject({ ...HEADERS, 'Content-Security-Policy': sent['Content-Security-Policy'] });
    expect(
      inside(http, 'map').find(({ value }) => value.includes('$dateline_frames'))?.children?.[0]?.value,
    ).toContain('frame-ancestors *');
  });

  it('says nothing of headers inside a location: nginx would forget all others there', () => {
    const locations = inside(server, 'location');
    expect(locations.length).toBeGreaterThan(1);
    for (const location of locations) expect(inside(location, 'add_header')).toEqual([]);
  });

  it.each([
    ['/assets/first-Ab3_x-9Q.js', true],
    ['/corpus/2016-05-0123456789abcdef.json', true],
    ['/corpus/latest.json', false],
    ['/index.html', false],
    ['/sw.js', false],
    ['/manifest.webmanifest', false],
    ['/basemap/world.pmtiles', false],
  ])('%s may be kept for ever: %s', (address, forEver) => {
    const cache = inside(http, 'map').find(({ value }) => value.includes('$dateline_cache'));
    const patterns = (cache?.children ?? []).filter(
      ({ name }) => name.startsWith('"~') || name.startsWith('~'),
    );
    expect(patterns).toHaveLength(2);
    const matches = patterns.some(({ name }) => new RegExp(name.replace(/^"?~|"$/g, '')).test(address));
    expect(matches).toBe(forEver);
  });

  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((file) =>
    fs.existsSync(file),
  );
  it.skipIf(!nginx)('is what nginx itself takes', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-nginx-'));
    const own = CONF.replace('/run/', `${folder}/`);
    fs.writeFileSync(path.join(folder, 'nginx.conf'), own);
    const { status, stderr } = spawnSync(nginx ?? '', ['-t', '-c', path.join(folder, 'nginx.conf')], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    fs.rmSync(folder, { recursive: true });
  });
});

describe('the example for GitHub Actions', () => {
  const workflow = fs.readFileSync('examples/publish.yml', 'utf8');
  const scripts = (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
    .scripts;

  it('calls scripts that are there', () => {
    const called = [...workflow.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(called).toContain('build');
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
    expect(fs.existsSync('bin/dateline.mjs')).toBe(true);
  });

  it('asks for no more rights than it uses', () => {
    const rights = /^permissions:\n((?: {2}.+\n)+)/m.exec(workflow)?.[1]?.trim().split(/\n\s*/);
    expect(rights).toEqual(['contents: write', 'pages: write', 'id-token: write']);
  });
});
