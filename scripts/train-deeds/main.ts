/**
 * Learns to tell deeds from words of war that sport, business, films and courts borrow: `npm run train:deeds -- FOLDER`, where
 * the folder has the corpora that `read-texts.ts` names. Prints what ten folds say (no text in both training and test), then
 * writes src/core/linking/deed-weights.ts and src/core/locales/en/deed-words.ts from all texts.
 */
import { hashText } from '../../src/core/places/tagger/hash.ts';
import { writeWeights } from '../training/write-weights.ts';
import { examplesOf, fitDeeds, type DeedExample } from './fit-deeds.ts';
import { fitWords } from './fit-words.ts';
import { readExamples, type ReadText } from './read-examples.ts';
import { readTexts } from './read-texts.ts';

const FOLDS = 10;
/** Weights nearer to 0 than this are left out of the table. */
const LEAST = 0.03;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('give the folder of the corpora');
const texts = await readExamples(readTexts(folder));
reportFolds(texts);
const words = fitWords(texts);
const weights = fitDeeds(examplesOf(texts, words));
await writeTables();

/** Of each corpus, the texts in which something is left that passes for a deed. */
function reportFolds(all: readonly ReadText[]): void {
  const passed = new Set<string>();
  const inFold = (id: string, fold: number) => (hashText(id) >>> 0) % FOLDS === fold;
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

async function writeTables(): Promise<void> {
  const kept = new Map([...weights].filter(([, weight]) => Math.abs(weight) >= LEAST));
  const features = await writeWeights(kept, {
    path: 'linking/deed-weights.ts',
    about:
      'What each feature of `deed-features.ts` says for a deed, in log-odds. Written by `npm run train:deeds`; do not edit.',
    opens: 'export const DEED_WEIGHTS: ReadonlyMap<string, number> = new Map(',
    closes: ')',
    between: ' | ',
    steps: 20,
  });
  const known = await writeWeights(words, {
    path: 'locales/en/deed-words.ts',
    about:
      'How much each word sounds of conflict (above 0) or of anything else. Written by `npm run train:deeds`; do not edit.',
    opens: 'export const DEED_WORDS: ReadonlyMap<string, number> = new Map(',
    closes: ')',
    between: ' ',
    steps: 10,
  });
  console.log(`${String(features)} weights and ${String(known)} words written`);
}
