import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage } from '../../src/embed/contract.ts';
import { readEmbedOptions, writeEmbedOptions } from '../../src/embed/embed-options.ts';
import { changeByWords, filterToWords } from '../../src/embed/filter-words.ts';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';

describe('a message of the page', () => {
  it.each([
    [{ type: 'hello' }],
    [{ type: 'filter', filter: { time: '2016-05-01~2016-05-31', family: null } }],
    [{ type: 'fly', lat: 36.2, lon: 37.16, km: 25 }],
    [{ type: 'select', event: '429e128bff035f2b-3403126f' }],
    [{ type: 'select', event: null }],
    [{ type: 'theme', theme: 'dark' }],
    [{ type: 'load', corpus: { version: 1 } }],
  ])('is taken: %j', (message) => {
    expect(readHostMessage({ dateline: 1, ...message })).toEqual(message);
  });

  it.each([
    ['no version', { type: 'hello' }],
    ['another version', { dateline: 2, type: 'hello' }],
    ['a version that only looks right', { dateline: '1', type: 'hello' }],
    ['an unknown type', { dateline: 1, type: 'eval', code: 'alert(1)' }],
    ['the name of a method', { dateline: 1, type: 'constructor' }],
    ['text', '{"dateline":1,"type":"hello"}'],
    ['nothing', null],
    ['a list', [1, 'hello']],
    ['an unknown condition', { dateline: 1, type: 'filter', filter: { colour: 'red' } }],
    ['a condition named like a method', { dateline: 1, type: 'filter', filter: { toString: 'x' } }],
    ['a parameter that is no condition', { dateline: 1, type: 'filter', filter: { event: 'e1' } }],
    ['a value of another kind', { dateline: 1, type: 'filter', filter: { time: { start: 1 } } }],
    ['a value that links cannot hold', { dateline: 1, type: 'filter', filter: { time: 'yesterday' } }],
    ['a book', { dateline: 1, type: 'filter', filter: { text: 'x'.repeat(5000) } }],
    ['a filter that is a list', { dateline: 1, type: 'filter', filter: ['air'] }],
    ['a place off the earth', { dateline: 1, type: 'fly', lat: 95, lon: 0, km: 10 }],
    ['no number', { dateline: 1, type: 'fly', lat: NaN, lon: 0, km: 10 }],
    ['a number as text', { dateline: 1, type: 'fly', lat: '36', lon: 37, km: 10 }],
    ['markup for an id', { dateline: 1, type: 'select', event: '<img src=x>' }],
    ['an object for an id', { dateline: 1, type: 'select', event: { toString: () => 'e1' } }],
    ['an unknown theme', { dateline: 1, type: 'theme', theme: 'neon' }],
    ['a corpus that is text', { dateline: 1, type: 'load', corpus: '[]' }],
    [
      'an object with a prototype of its own',
      Object.assign(Object.create({ dateline: 1 }), { type: 'hello' }),
    ],
  ])('is ignored with %s', (_what, message) => {
    expect(readHostMessage(message)).toBeNull();
  });

  it('never throws and never pollutes, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (type, filter) => {
        readHostMessage({ dateline: 1, type, filter, corpus: filter });
        readHostMessage({ dateline: 1, type: 'filter', filter });
      }),
    );
    readHostMessage(JSON.parse('{"dateline":1,"type":"filter","filter":{"__proto__":{"polluted":true}}}'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('a filter in words', () => {
  const filter: Filter = { ...NO_FILTER, family: ['air'], minKilled: 10, text: 'hospital' };

  it('comes back as it was', () => {
    expect(changeByWords(NO_FILTER, filterToWords(filter))).toEqual(filter);
  });

  it('keeps the conditions that are not named, and takes back those that are null', () => {
    const changed = changeByWords(filter, { time: '2016-05-01~2016-05-31', 'min-killed': null });
    expect(changed).toEqual({
      ...filter,
      minKilled: null,
      time: { start: '2016-05-01', end: '2016-05-31' },
    });
  });
});

describe('the options of a frame', () => {
  it('are taken out of the address, and the rest is the view', () => {
    const { options, view, ignored } = readEmbedOptions(
      '#v=1&title=In+May&filters=locked&host=https://news.example&family=air',
    );
    expect(options).toEqual({ title: 'In May', locked: true, host: 'https://news.example' });
    expect(view).toBe('v=1&family=air');
    expect(ignored).toEqual([]);
  });

  it.each([
    ['filters=open', 'filters'],
    ['host=javascript:alert(1)', 'host'],
    ['host=https://news.example/path', 'host'],
    ['host=*', 'host'],
    ['title=%E2%80%AE%E2%80%8B', 'title'],
  ])('ignore what they cannot use: %s', (hash, name) => {
    const { options, ignored } = readEmbedOptions(hash);
    expect(options).toEqual({ title: null, locked: false, host: null });
    expect(ignored).toEqual([name]);
  });

  it('show no characters that turn the writing round', () => {
    expect(readEmbedOptions('title=abc%E2%80%AEgpj.exe').options.title).toBe('abc gpj.exe');
  });

  it('come back as they were written', () => {
    const title = fc
      .string({ minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));
    const host = fc.constantFrom(null, 'https://news.example', 'http://localhost:8080');
    fc.assert(
      fc.property(fc.option(title), fc.boolean(), host, (heading, locked, origin) => {
        const options = { title: heading, locked, host: origin };
        expect(readEmbedOptions(writeEmbedOptions(options)).options).toEqual(options);
      }),
    );
  });
});
