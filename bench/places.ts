import { loadDeps } from '../src/cli/load-deps.ts';
import { ABBREVIATIONS } from '../src/core/locales/en/abbreviations.ts';
import type { Deps } from '../src/core/pipeline.ts';
import { findToponyms } from '../src/core/places/find-toponyms.ts';
import { analyse } from '../src/core/text/analyse.ts';
import { formatMeasurement, markdownHead, markdownRow, measure, processorSeconds } from './measure.ts';
import { readCorpus } from './read-corpus.ts';

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
  ['dotted capitals', 'U.S. '],
];
const SIZES = (process.env['BENCH_MEGABYTES'] ?? '1,3').split(',').map(Number);

/**
 * Articles a second where a corpus is at hand, first for articles met the first time and then for the same again; then
 * seconds for hard texts by size (`BENCH_MEGABYTES=1,5,10`): linear when the seconds a megabyte stay level.
 */
export async function benchPlaces(): Promise<void> {
  const deps = await loadDeps();
  benchCorpus(deps);
  console.log('\nseconds of processor time a megabyte');
  console.log(markdownHead(['text, repeated', ...SIZES.map((size) => `${size} MB`)]));
  for (const [name, unit] of HARD) {
    const cells = SIZES.map((size) =>
      (timeText(unit.repeat((size * MEGABYTE) / unit.length), deps) / size).toFixed(2),
    );
    console.log(markdownRow([`${name}: \`${unit}\``, ...cells]));
  }
}

/** Other articles warm the code up, so that the first pass meets each article's names afresh. */
function benchCorpus(deps: Deps): void {
  const articles = readCorpus('lgl');
  if (!articles) return;
  const work = (article: (typeof articles)[number]): unknown =>
    findToponyms(analyse(article, { abbreviations: ABBREVIATIONS }), deps);
  for (const article of readCorpus('gwn') ?? []) work(article);
  const begun = processorSeconds();
  for (const article of articles) work(article);
  const rate = articles.length / (processorSeconds() - begun);
  console.log(markdownHead(['what', 'articles a second']));
  console.log(markdownRow(['geoparse, LGL, first pass', rate.toFixed(0)]));
  console.log(formatMeasurement(measure('geoparse, LGL', articles, work)));
}

function timeText(text: string, deps: Deps): number {
  const begun = processorSeconds();
  findToponyms(analyse({ id: 'hard', text }, { abbreviations: ABBREVIATIONS }), deps);
  return processorSeconds() - begun;
}
