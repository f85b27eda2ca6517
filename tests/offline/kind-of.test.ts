import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/offline/kind-of.ts';

const SCOPE = 'https://news.example/map/';
const kind = (path: string, method = 'GET') => kindOf({ url: new URL(path, SCOPE).href, method }, SCOPE);

describe('what the service worker answers', () => {
  it.each([
    ['', 'page'],
    ['?utm_source=x', 'page'],
    ['index.html#event=1', 'page'],
    ['assets/first-abc.js', 'asset'],
    ['corpus/latest.json', 'pointer'],
    ['corpus/head-0123456789abcdef.json', 'part'],
    ['gazetteer/core.dlg?v=12345678', 'bundled'],
    ['basemap/areas/SY.json?v=12345678', 'bundled'],
    ['basemap/world.pmtiles?v=12345678', 'basemap'],
    ['event/a1.html', 'reading'],
    ['embed.html#family=air', 'reading'],
  ])('%s: %s', (path, expected) => {
    expect(kind(path)).toBe(expected);
  });

  it.each([
    ['https://other.example/map/'],
    ['https://news.example/'],
    ['https://news.example/mapping/index.html'],
    ['sw.js'],
    ['feed.xml'],
    ['sitemap.xml'],
    ['basemap/provenance.json'],
    ['gazetteer/core.dlg'],
    ['event/deeper/a1.html'],
  ])('%s: left to the network', (path) => {
    expect(kind(path)).toBeNull();
  });

  it('nothing that is sent', () => {
    expect(kind('corpus/latest.json', 'POST')).toBeNull();
    expect(kind('', 'HEAD')).toBeNull();
  });
});
