import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import type { Deps } from '../core/pipeline.ts';
import type { PlacesModel, RankingModel } from '../core/places/places-model.ts';
import type { Forest } from '../core/places/ranking/trees.ts';
import { readTagger } from '../core/places/tagger/tagger-model.ts';
import { readClusters, type WordClusters } from '../core/places/tagger/word-clusters.ts';

const unpack = promisify(gunzip);
const FOLDER = fileURLToPath(new URL('../../public/gazetteer/', import.meta.url));
const MODELS = fileURLToPath(new URL('../../public/models/', import.meta.url));

/** All that the pipeline needs, from disk. Throws when a file is missing. */
export async function loadDeps(): Promise<Deps> {
  const [gazetteer, places] = await Promise.all([loadGazetteer(), loadPlacesModel()]);
  return { gazetteer, places };
}

/** The trained tagger, ranker and judge of spans. */
async function loadPlacesModel(folder = MODELS): Promise<PlacesModel> {
  const [tagger, words, ranking, spans] = await Promise.all([
    readFile(path.join(folder, 'places-tagger.dlm')).then((bytes) => unpack(bytes)),
    loadClusters(folder),
    readFile(path.join(folder, 'places-ranking.json'), 'utf8'),
    readFile(path.join(folder, 'places-spans.json'), 'utf8'),
  ]);
  return {
    tagger: readTagger(tagger, words),
    ranking: JSON.parse(ranking) as RankingModel,
    spans: JSON.parse(spans) as Forest,
  };
}

/** The word clusters that the tagger is trained with. */
export async function loadClusters(folder = MODELS): Promise<WordClusters> {
  return readClusters(await unpack(await readFile(path.join(folder, 'places-words.dlw'))));
}

/** The whole gazetteer, every country. */
export async function loadGazetteer(folder = FOLDER): Promise<Gazetteer> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.dlg')).sort();
  const read = async (file: string): Promise<Uint8Array> => unpack(await readFile(path.join(folder, file)));
  const [core, ...shards] = await Promise.all([
    read('core.dlg'),
    ...files.filter((file) => file !== 'core.dlg').map(read),
  ]);
  return readGazetteer(core, shards);
}
