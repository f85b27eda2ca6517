import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const CORE = fileURLToPath(new URL('../../src/core/', import.meta.url));

/** What stands in a file of learnt weights. */
interface Weights {
  /** Of the file, below src/core. */
  readonly path: string;
  /** A docstring of one line, without its marks. */
  readonly about: string;
  /** `export const …` up to the list of pairs of name and weight, and what closes it. */
  readonly opens: string;
  readonly closes: string;
  /** What parts the names in a band; stands in no name. */
  readonly between: string;
  /** Weights are rounded to one in so many. */
  readonly steps: number;
}

/** Writes a table of source, a line a weight with all the names that have it; returns how many names were written. */
export async function writeWeights(
  fitted: ReadonlyMap<string, number>,
  { path, about, opens, closes, between, steps }: Weights,
): Promise<number> {
  const bands = bandsOf(fitted, steps);
  const lines = bands.map(
    ([rounded, names]) => `[${(rounded / steps).toFixed(2)}, ${JSON.stringify(names.join(between))}],`,
  );
  const source = `const BANDS: readonly (readonly [weight: number, names: string])[] = [\n${lines.join('\n')}\n];

/** ${about} */
${opens}
  BANDS.flatMap(([weight, names]) => names.split(${JSON.stringify(between)}).map((name) => [name, weight] as const)),
${closes};\n`;
  const config = await resolveConfig(CORE + path);
  await writeFile(CORE + path, await format(source, { ...config, parser: 'typescript' }));
  return bands.reduce((count, [, names]) => count + names.length, 0);
}

/** Names by their rounded weight, least first; those that round to nothing are left out. */
function bandsOf(fitted: ReadonlyMap<string, number>, steps: number): [number, string[]][] {
  const bands = new Map<number, string[]>();
  for (const [name, weight] of fitted) {
    const rounded = Math.round(weight * steps);
    if (rounded !== 0) bands.set(rounded, [...(bands.get(rounded) ?? []), name]);
  }
  return [...bands].sort(([a], [b]) => a - b);
}
