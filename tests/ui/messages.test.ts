import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { LATER_AREAS } from '../../scripts/messages/plugin.ts';
import { LOCALES, type Locale } from '../../src/ui/i18n/locale.ts';

/** The files as they are written: the plugin would hand over compiled messages. */
function written(locale: Locale): Readonly<Record<string, string>> {
  const code = readFileSync(`src/ui/locales/${locale}.ts`, 'utf8');
  const body = code.slice(code.indexOf('= {') + 2, code.lastIndexOf('} as const') + 1);
  return new Function(`return (${body})`)() as Record<string, string>;
}

interface Shape {
  /** Arguments and tags. */
  readonly names: ReadonlySet<string>;
  /** Forms of each plural. */
  readonly plurals: readonly (readonly string[])[];
}

function shapeOf(text: string): Shape {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural)
        plurals.push(Object.keys(element.options).filter((form) => !form.startsWith('=')));
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(text));
  return { names, plurals };
}

/** What is wrong with a language's messages, measured by the English ones. */
function faultsOf(
  messages: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
  locale: string,
): readonly string[] {
  const missing = Object.keys(english).filter((key) => !(key in messages));
  const surplus = Object.keys(messages).filter((key) => !(key in english));
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const wrong = Object.entries(messages).flatMap(([key, text]) => {
    if (text.trim() === '') return [`${key}: empty`];
    if (/[\u202a-\u202e\u2066-\u2069\ufeff]/.test(text)) return [`${key}: hidden direction marks`];
    const { names, plurals } = shapeOf(text);
    const expected = shapeOf(english[key] ?? '').names;
    const differing = [...differenceOf(names, expected)];
    const forms = plurals.flatMap((has) => needed.filter((form) => !has.includes(form)));
    return [
      ...differing.map((name) => `${key}: ${name}`),
      ...forms.map((form) => `${key}: plural form ${form}`),
    ];
  });
  return [...missing.map((key) => `missing ${key}`), ...surplus.map((key) => `surplus ${key}`), ...wrong];
}

describe.each(LOCALES)('the messages in %s', (locale) => {
  it('have the keys, arguments and plural forms that they need', () => {
    expect(faultsOf(written(locale), written('en'), locale)).toEqual([]);
  });
});

describe('the check of messages', () => {
  const english = { 'a.one': '{n, plural, one {# day} other {# days}} in <b>{place}</b>', 'a.two': 'Close' };
  it.each([
    [{ 'a.one': english['a.one'] }, 'en', 'missing a.two'],
    [{ ...english, 'a.three': 'More' }, 'en', 'surplus a.three'],
    [{ ...english, 'a.two': '' }, 'en', 'a.two: empty'],
    [{ ...english, 'a.one': '{n, plural, one {# day} other {# days}} in <b>here</b>' }, 'en', 'a.one: place'],
    [{ ...english, 'a.one': '{n, plural, one {# day} other {# days}} in {place}' }, 'en', 'a.one: <b>'],
    [english, 'uk', 'a.one: plural form few'],
    [english, 'ar', 'a.one: plural form two'],
  ])('finds a planted fault', (messages, locale, fault) => {
    expect(faultsOf(messages, english, locale).join('\n')).toContain(fault);
  });

  it('passes what has none', () => {
    expect(faultsOf(english, english, 'en')).toEqual([]);
  });
});

describe('the first view', () => {
  it('uses no message that comes later', () => {
    const used = [...firstViewFiles()].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`]([a-zA-Z]+)\.[\w$-]/g)]
        .map(([, area = '']) => area)
        .filter((area) => LATER_AREAS.has(area))
        .map((area) => `${file}: ${area}`),
    );
    expect(used).toEqual([]);
    expect(firstViewFiles()).toContain('src/map/controls/map-controls.tsx');
  });
});

/** Every module that `main.tsx` imports statically, the message files left out. */
function firstViewFiles(): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || /\/(?:locales|core)\//.test(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    const imports = code.matchAll(/^(?:import|export)(?! type)[^'"]*?['"](\.[^'"]+\.tsx?)['"]/gm);
    for (const [, path = ''] of imports) visit(join(dirname(file), path));
  };
  visit('src/app/main.tsx');
  return seen;
}

describe('keys', () => {
  it('are all used', () => {
    const code = readSources();
    const unused = Object.keys(written('en')).filter((key) => {
      const group = key.slice(0, key.lastIndexOf('.'));
      return !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !code.includes(`\`${group}.\${`);
    });
    expect(unused).toEqual([]);
  });
});

function readSources(): string {
  const seen: string[] = [];
  for (const file of new Set(walk('src'))) seen.push(readFileSync(file, 'utf8'));
  return seen.join('\n');
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /core$|locales$/.test(path) ? [] : walk(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });
}

function differenceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((name) => !b.has(name)).concat([...b].filter((name) => !a.has(name)));
}
