import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Licences that may be built in or used to build: permissive, or weak copyleft that stays in its own files. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);
/** Looked at one by one; NOTICE says why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
  // Data about browsers that the build reads; nothing of it is shipped.
  'caniuse-lite': 'CC-BY-4.0',
  // Public domain, with parts under BSD-3-Clause; the build of the basemap reads files with it.
  jsfive: 'SEE LICENSE IN LICENSE.txt',
};

interface Locked {
  readonly license?: string;
  readonly link?: boolean;
}

/** Packages whose licence is not allowed, as "name: licence". `A OR B` needs one that is, `A AND B` both. */
function findForeign(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, { license = 'none', link }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    if (path === '' || link || EXCEPTIONS[name] === license || isAllowed(license)) return [];
    return [`${name}: ${license}`];
  });
}

function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

describe('licences', () => {
  const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };

  it('of all packages are allowed', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(findForeign(lock.packages)).toEqual([]);
  });

  it.each([
    ['GPL-3.0', false],
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND GPL-3.0', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s: %s', (license, allowed) => {
    expect(findForeign({ 'node_modules/x': { license } })).toEqual(allowed ? [] : [`x: ${license}`]);
  });

  it('that are missing are not allowed', () => {
    expect(findForeign({ 'node_modules/x': {} })).toEqual(['x: none']);
  });
});
