import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { loadGazetteer } from '../../src/cli/load-deps.ts';
import { packTagger } from '../../src/core/places/tagger/tagger-model.ts';
import { CORPORA, readCorpus } from './read-corpora.ts';
import { makeCase, trainRanking } from './train-ranking.ts';
import { makeExample } from './sequences.ts';
import { trainTagger } from './train-tagger.ts';
import { readWordHabits } from './word-habits.ts';

/**
 * `tsx scripts/train-places/main.ts [folder] [--ranking]`: trains the tagger and the ranker (`--ranking`: the ranker
 * alone) on all corpora of the folder and writes `public/models/`. The same corpora and gazetteer give the same bytes.
 */
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/corpora';
const target = fileURLToPath(new URL('../../public/models/', import.meta.url));
const documents = CORPORA.flatMap((name) => readCorpus(folder, name) ?? []);
if (documents.length === 0) {
  process.stderr.write(`train-places: no corpora in ${folder}; nothing written\n`);
  process.exit(1);
}
const gazetteer = await loadGazetteer();
fs.mkdirSync(target, { recursive: true });
if (!args.includes('--ranking')) writeTagger();
const ranking = trainRanking(
  documents.map((document) => makeCase(document, gazetteer)),
  gazetteer,
);
const json = JSON.stringify(ranking).replaceAll('],[[', '],\n[[');
fs.writeFileSync(path.join(target, 'places-ranking.json'), `${json}\n`);
process.stdout.write(
  `ranking: ${Object.keys(ranking.weights).length} weights, ${ranking.forest.trees.length} trees, ${json.length} bytes\n`,
);

function writeTagger(): void {
  const habits = readWordHabits(folder);
  const examples = documents.map((document) => makeExample(document, gazetteer, habits));
  const tagger = packTagger(trainTagger(examples, habits));
  const packed = zlib.gzipSync(tagger, { level: 9 });
  packed[9] = 255; // the gzip header names the operating system: "unknown" gives the same bytes everywhere
  fs.writeFileSync(path.join(target, 'places-tagger.dlm'), packed);
  process.stdout.write(`tagger: ${packed.length} bytes\n`);
}
