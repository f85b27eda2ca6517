import { loadDeps } from '../src/cli/load-deps.ts';
import { ABBREVIATIONS } from '../src/core/locales/en/abbreviations.ts';
import type { Deps } from '../src/core/pipeline.ts';
import { findToponyms } from '../src/core/places/find-toponyms.ts';
import { analyse } from '../src/core/text/analyse.ts';

const MEGABYTE = 1_000_000;
/** Input that makes a careless pattern or an unbounded look-up slow; each is repeated to the size under test. */
const HARD: readonly (readonly [name: string, unit: string])[] = [
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['brackets', '(['],
  ['capitals and spaces', 'A '],
  ['capitalised words', 'Damascus '],
  ['name after name', 'Paris, Texas, '],
  ['apostrophes', "a'"],
];
const SIZES = [1, 5, 10];

/** Seconds for texts of 1, 5 and 10 MB: recognition is linear when the seconds a megabyte stay level. */
export async function benchPlaces(): Promise<void> {
  const deps = await loadDeps();
  for (const [name, unit] of HARD) {
    const cells = SIZES.map((size) => {
      const seconds = timeText(unit.repeat((size * MEGABYTE) / unit.length), deps);
      return `${size} MB ${seconds.toFixed(2)} s (${(seconds / size).toFixed(2)} s/MB)`;
    });
    console.log(`${name.padEnd(22)} ${cells.join('   ')}`);
  }
}

function timeText(text: string, deps: Deps): number {
  const begun = performance.now();
  findToponyms(analyse({ id: 'hard', text }, { abbreviations: ABBREVIATIONS }), deps);
  return (performance.now() - begun) / 1000;
}
