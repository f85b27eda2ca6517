import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { loadClusters, loadGazetteer } from '../../src/cli/load-deps.ts';
import type { Forest } from '../../src/core/places/ranking/trees.ts';
import { packTagger, type TaggerModel } from '../../src/core/places/tagger/tagger-model.ts';
import { CORPORA, readCorpus } from './read-corpora.ts';
import { makeExample } from './sequences.ts';
import { trainPlaces, trainResolution } from './train-places.ts';
import { readWordHabits } from './word-habits.ts';

/**
 * `tsx scripts/train-places/main.ts [folder] [--ranking]`: trains the tagger, the ranker and the judge of spans
 * (`--ranking`: all but the tagger) on all corpora of the folder and writes `public/models/`. The same corpora and
 * gazetteer give the same bytes.
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
const words = { habits: readWordHabits(folder), clusters: await loadClusters() };
const examples = documents.map((document) => makeExample(document, gazetteer, words));
if (args.includes('--ranking')) writeResolution(trainResolution(examples, gazetteer, words));
else {
  const places = trainPlaces(examples, gazetteer, words);
  writeTagger(places.tagger);
  writeResolution(places);
}

function writeTagger(tagger: TaggerModel): void {
  const packed = zlib.gzipSync(packTagger(tagger), { level: 9 });
  packed[9] = 255; // the gzip header names the operating system: "unknown" gives the same bytes everywhere
  fs.writeFileSync(path.join(target, 'places-tagger.dlm'), packed);
  process.stdout.write(`tagger: ${packed.length} bytes\n`);
}

function writeResolution({ ranking, spans }: ReturnType<typeof trainResolution>): void {
  const { weights, forest } = ranking;
  writeJson('places-ranking.json', ranking);
  writeJson('places-spans.json', spans);
  process.stdout.write(
    `ranking: ${Object.keys(weights).length} weights, ${treesOf(forest)}; spans: ${treesOf(spans)}\n`,
  );
}

function writeJson(name: string, value: unknown): void {
  fs.writeFileSync(path.join(target, name), `${JSON.stringify(value).replaceAll('],[[', '],\n[[')}\n`);
}

function treesOf({ trees }: Forest): string {
  return `${trees.length} trees`;
}
