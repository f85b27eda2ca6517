/**
 * Learns to tell deeds from words of war that sport, business, films and courts borrow: `npm run train:deeds -- FOLDER`, where
 * the folder has the corpora that `read-texts.ts` names. Prints what ten folds say (no text in both training and test), then
 * writes src/core/linking/deed-weights.ts and src/core/locales/en/deed-words.ts from all texts.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { examplesOf, fitDeeds, type DeedExample } from './fit-deeds.ts';
import { fitWords } from './fit-words.ts';
import { readExamples, type ReadText } from './read-examples.ts';
import { readTexts } from './read-texts.ts';

const FOLDS = 10;
/** Weights nearer to 0 than this are left out of the table. */
const LEAST = 0.03;
const CORE = fileURLToPath(new URL('../../src/core/', import.meta.url));

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('give the folder of the corpora');
const texts = await readExamples(readTexts(folder));
reportFolds(texts);
const words = fitWords(texts);
const weights = fitDeeds(examplesOf(texts, words));
await writeWeights(weights);
await writeWords(words);

/** Of each corpus, the texts in which something is left that passes for a deed. */
function reportFolds(all: readonly ReadText[]): void {
  const passed = new Set<string>();
  const inFold = (id: string, fold: number) => hash(id) % FOLDS === fold;
  // Every example by words that did not see its text.
  const examples: DeedExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = fitWords(all.filter(({ id }) => !inFold(id, fold)));
    examples.push(
      ...examplesOf(
        all.filter(({ id }) => inFold(id, fold)),
        own,
      ),
    );
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitDeeds(examples.filter(({ text }) => !inFold(text.id, fold)));
    for (const { text, features } of examples.filter((example) => inFold(example.text.id, fold))) {
      const score = features.reduce((sum, feature) => sum + (fitted.get(feature) ?? 0), 0);
      if (score >= 0) passed.add(text.id);
    }
  }
  for (const corpus of new Set(all.map((text) => text.corpus))) {
    for (const isWar of [true, false]) {
      const own = all.filter((text) => text.corpus === corpus && text.isWar === isWar);
      const kept = own.filter(({ id }) => passed.has(id)).length;
      if (own.length > 0)
        console.log(
          `${corpus}, ${isWar ? 'with' : 'without'} events: one passes in ${String(kept)} of ${String(own.length)}`,
        );
    }
  }
}

/** FNV-1a: folds that are the same in every run. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value;
}

async function writeWeights(fitted: ReadonlyMap<string, number>): Promise<void> {
  const kept = new Map([...fitted].filter(([, weight]) => Math.abs(weight) >= LEAST));
  await writeSource(
    'linking/deed-weights.ts',
    `const BANDS: readonly (readonly [weight: number, features: string])[] = [\n${bandsOf(kept, 20, ' | ')}\n];

/** What each feature of \`deed-features.ts\` says for a deed, in log-odds. Written by \`npm run train:deeds\`; do not edit. */
export const DEED_WEIGHTS: ReadonlyMap<string, number> = new Map(
  BANDS.flatMap(([weight, features]) => features.split(' | ').map((feature) => [feature, weight] as const)),
);\n`,
  );
  console.log(`${String(kept.size)} weights written`);
}

/** A line of source a weight, with all that has it; weights are rounded to one in \`steps\`. */
function bandsOf(fitted: ReadonlyMap<string, number>, steps: number, between: string): string {
  const bands = new Map<number, string[]>();
  for (const [name, weight] of fitted) {
    const rounded = Math.round(weight * steps);
    bands.set(rounded, [...(bands.get(rounded) ?? []), name]);
  }
  return [...bands]
    .filter(([rounded]) => rounded !== 0)
    .sort(([a], [b]) => a - b)
    .map(([rounded, names]) => `  [${(rounded / steps).toFixed(2)}, ${JSON.stringify(names.join(between))}],`)
    .join('\n');
}

async function writeWords(fitted: ReadonlyMap<string, number>): Promise<void> {
  await writeSource(
    'locales/en/deed-words.ts',
    `const BANDS: readonly (readonly [weight: number, words: string])[] = [\n${bandsOf(fitted, 10, ' ')}\n];

/** How much each word sounds of conflict (above 0) or of anything else. Written by \`npm run train:deeds\`; do not edit. */
export const DEED_WORDS: ReadonlyMap<string, number> = new Map(
  BANDS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
);\n`,
  );
  console.log(`${String(fitted.size)} words written`);
}

async function writeSource(file: string, source: string): Promise<void> {
  const config = await resolveConfig(CORE + file);
  await writeFile(CORE + file, await format(source, { ...config, parser: 'typescript' }));
}
