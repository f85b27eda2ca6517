// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { harmless, ownScript } from '../../src/app/trusted-types.ts';
import { inertly, isInert } from '../../src/sources/inertly.ts';

describe('what may become markup', () => {
  it.each([
    ['<span aria-hidden="true">+</span>'],
    ['Natural Earth · <a href="https://www.geonames.org/">GeoNames</a> (CC BY 4.0)'],
    ['<svg/>'],
    ['5 &lt; 6 <br> <b>bold</b>'],
  ])('%s stays', (html) => {
    expect(harmless(html)).toBe(html);
  });

  it.each([
    ['<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>'],
    ['<svg onload=alert(1)>'],
    ['<svg/onload=alert(1)>'],
    ['<span onclick=alert(1)>'],
    ['<span aria-hidden="true" onclick=alert(1)>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<a href="https://x.example/" onclick="alert(1)">x</a>'],
    ['<b\nonclick=alert(1)>x</b>'],
    ['<B onclick=alert(1)>x</B>'],
    ['<iframe srcdoc="x">'],
    ['<!--><img src=x onerror=alert(1)>-->'],
  ])('%s becomes text', (html) => {
    const holder = new DOMParser().parseFromString(harmless(html), 'text/html').body;
    const elements = [...holder.querySelectorAll('*')];
    expect(elements.filter(({ localName }) => !['a', 'b', 'br', 'span'].includes(localName))).toEqual([]);
    expect(elements.flatMap((one) => one.getAttributeNames())).toEqual([]);
  });

  it('stands aside only while a document that runs nothing is being read', () => {
    expect(inertly(isInert)).toBe(true);
    expect(() =>
      inertly(() => {
        throw new Error('broken page');
      }),
    ).toThrow();
    expect(isInert()).toBe(false);
  });
});

describe('what may be the address of a script', () => {
  const BASE = 'https://news.example/map/index.html';
  it.each([
    ['sw.js', 'https://news.example/map/sw.js'],
    ['https://news.example/map/assets/x.worker.js', 'https://news.example/map/assets/x.worker.js'],
  ])('%s', (url, address) => {
    expect(ownScript(url, BASE)).toBe(address);
  });

  it.each([
    ['https://other.example/map/x.js'],
    ['//other.example/x.js'],
    ['data:text/javascript,alert(1)'],
    ['blob:https://news.example/1'],
    ['../upload/x.js'],
    ['https://news.example.other.example/map/x.js'],
  ])('not %s', (url) => {
    expect(ownScript(url, BASE)).toBeNull();
  });
});
