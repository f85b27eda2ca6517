// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FRAME_ATTRIBUTES } from '../../src/embed/frame-code.ts';
import { renderPage } from '../../src/publish/pages/page.tsx';
import { oembed } from '../../src/publish/preview/oembed.ts';
import { indexHtml } from '../../src/publish/site/index-html.ts';
import type { SiteContent } from '../../src/publish/site/site-content.ts';

const SITE: SiteContent = {
  title: 'Raids & "sieges" <2016>',
  description: 'What was <reported> & where',
  baseUrl: 'https://map.example/syria/',
  hasMap: true,
  frame: 'embed.html',
  picture: 'assets/preview-0123456789abcdef.png',
  events: [],
  articles: new Map(),
  places: new Map(),
  placeOf: new Map(),
  gazetteer: null,
  version: '1',
  published: '2016-05-17T00:00:00Z',
  changes: [],
};
const APP = new TextEncoder().encode(
  '<!doctype html><html><head><title>Dateline</title><meta name="description" content="x" /></head><body><noscript>No.</noscript></body></html>',
);

const address = v.pipe(v.string(), v.url());
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
/** oembed.com, 2.3.4: what an answer of the type "rich" holds. A thumbnail has all three of its fields or none. */
const RICH = v.strictObject({
  type: v.literal('rich'),
  version: v.literal('1.0'),
  title: v.string(),
  provider_name: v.string(),
  provider_url: address,
  cache_age: size,
  width: size,
  height: size,
  html: v.string(),
  thumbnail_url: v.optional(address),
  thumbnail_width: v.optional(size),
  thumbnail_height: v.optional(size),
});

const answer = (site: SiteContent) => v.parse(RICH, JSON.parse(String(oembed(site)?.content)));
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const metaOf = (page: Document, name: string): string | null =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;

describe('the oEmbed answer', () => {
  it('holds what the specification asks of rich content, and no more', () => {
    expect(answer(SITE)).toMatchObject({
      title: SITE.title,
      width: 800,
      height: 500,
      thumbnail_url: 'https://map.example/syria/assets/preview-0123456789abcdef.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const { thumbnail_url, thumbnail_width, thumbnail_height } = answer({ ...SITE, picture: null });
    expect([thumbnail_url, thumbnail_width, thumbnail_height]).toEqual([undefined, undefined, undefined]);
  });

  it('is one frame like those of the dialog, whatever stands in the title', () => {
    const { html, width, height } = answer(SITE);
    const { body } = parse(html);
    const [frame, ...others] = body.children;
    expect(others).toEqual([]);
    expect(body.querySelectorAll('*')).toHaveLength(1);
    expect(frame?.getAttribute('title')).toBe(SITE.title);
    expect(frame?.getAttribute('src')).toBe('https://map.example/syria/embed.html');
    expect(frame?.getAttribute('sandbox')).toBe(FRAME_ATTRIBUTES.sandbox);
    expect(frame?.getAttribute('allow')).toBe(FRAME_ATTRIBUTES.allow);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual([`${width}`, `${height}`]);
  });

  it('is not there for a site without the map', () => {
    expect(oembed({ ...SITE, hasMap: false, frame: null })).toBeNull();
  });
});

describe('the head of the map’s page', () => {
  const page = parse(indexHtml(APP, SITE));

  it('leads to the oEmbed answer by its whole address', () => {
    const links = [...page.querySelectorAll('link[rel="alternate"][type="application/json+oembed"]')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('title')])).toEqual([
      ['https://map.example/syria/oembed.json', SITE.title],
    ]);
  });

  it.each([
    ['og:type', 'website'],
    ['og:title', SITE.title],
    ['og:description', SITE.description],
    ['og:url', SITE.baseUrl],
    ['og:site_name', SITE.title],
    ['og:image', 'https://map.example/syria/assets/preview-0123456789abcdef.png'],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', `Map of the events in ${SITE.title}`],
    ['twitter:card', 'summary_large_image'],
    ['twitter:image:alt', `Map of the events in ${SITE.title}`],
  ])('has %s', (name, content) => {
    expect(metaOf(page, name)).toBe(content);
  });

  it('speaks of no picture where there is none', () => {
    const plain = parse(indexHtml(APP, { ...SITE, picture: null }));
    expect(plain.querySelector('meta[property^="og:image"], meta[name^="twitter:image"]')).toBeNull();
    expect(metaOf(plain, 'twitter:card')).toBe('summary');
  });
});

describe('the head of a page of an event', () => {
  const html = renderPage({
    site: SITE,
    path: 'event/e1.html',
    title: 'Airstrike in <Aleppo>',
    description: 'Three killed & more',
    css: 'page.css',
    children: null,
  });

  it.each([
    ['og:type', 'article'],
    ['og:title', 'Airstrike in <Aleppo>'],
    ['og:description', 'Three killed & more'],
    ['og:url', 'https://map.example/syria/event/e1.html'],
    ['og:image', 'https://map.example/syria/assets/preview-0123456789abcdef.png'],
    ['og:image:width', '1200'],
    ['og:image:alt', `Map of the events in ${SITE.title}`],
    ['twitter:card', 'summary_large_image'],
  ])('has %s', (name, content) => {
    expect(metaOf(parse(html), name)).toBe(content);
  });
});
