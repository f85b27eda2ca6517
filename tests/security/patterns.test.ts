import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern that is written in src, by the compiler's own reading of the files. */
function findPatterns(root: string): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const tree = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const pattern = { file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
        found.set(`${pattern.source}/${pattern.flags}`, pattern);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return [...found.values()];
}

/** What patterns of news text choke on: long runs of what they repeat, with an end that fits nothing. */
const RUNS = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '.',
  ',',
  '-',
  "'",
  '<',
  '>',
  '"',
  '=',
  '/',
  '(',
  '[',
  '#',
  '\u0301',
  'é',
  'ا',
];
const PAIRS = [
  'a ',
  'A.',
  '1,',
  '1 ',
  'the ',
  ' \n',
  "a'",
  'a-',
  '<a',
  '<!--',
  '<meta ',
  'of ',
  'in the ',
  '1:',
  'a.b@',
  '[.',
];
const LENGTH = 2000;
const TEXTS = [...RUNS, ...PAIRS].flatMap((piece) => {
  const run = piece.repeat(Math.ceil(LENGTH / piece.length));
  return [`${run}\u0000`, `x${run}!\u0000`];
});

/**
 * A pattern whose time grows with a power of the length beyond the square never ends on these; the limit is so far from
 * what linear and quadratic ones take (milliseconds) that no busy machine reaches it.
 */
const LIMIT_MS = 10_000;

/** Whether a pattern comes to an end on all texts; the engine stops it when it does not. */
function ends({ source, flags }: Pick<Pattern, 'source' | 'flags'>, timeout = LIMIT_MS): boolean {
  const script = new vm.Script(
    'const pattern = new RegExp(source, flags); for (const text of texts) { pattern.lastIndex = 0; pattern.test(text); }',
  );
  try {
    script.runInNewContext({ source, flags, texts: TEXTS }, { timeout });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

describe('patterns', () => {
  it('of src all come to an end on hostile text', { timeout: 600_000 }, () => {
    const patterns = findPatterns('src');
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.filter((pattern) => !ends(pattern))).toEqual([]);
  });

  it('that do not are found', { timeout: 60_000 }, () => {
    expect(ends({ source: '^(a+)+$', flags: '' }, 1000)).toBe(false);
    expect(ends({ source: '^(\\w+\\s?)*$', flags: '' }, 1000)).toBe(false);
  });
});
