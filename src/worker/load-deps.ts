import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import { bundled } from '../core/published/bundled.ts';
import { wantedShards } from '../core/gazetteer/wanted-shards.ts';
import type { Article } from '../core/model.ts';
import type { Deps } from '../core/pipeline.ts';
import type { RankingModel } from '../core/places/places-model.ts';
import type { Forest } from '../core/places/ranking/trees.ts';
import { readTagger } from '../core/places/tagger/tagger-model.ts';
import { readClusters } from '../core/places/tagger/word-clusters.ts';

/** The page's folder: one above the built worker's, the server's root during development. */
const BASE = new URL(import.meta.env.DEV ? '/' : '../', self.location.href);

/**
 * The gazetteer's core and the models, fetched from the page's own origin and unpacked here.
 * Rejects with the file's name when one is missing or damaged.
 */
export async function loadDeps(onProgress: (done: number, total: number) => void): Promise<Deps> {
  let done = 0;
  const loads = [
    fetchFile('gazetteer/core.dlg').then(unpack),
    fetchFile('models/places-tagger.dlm').then(unpack),
    fetchFile('models/places-words.dlw').then(unpack),
    fetchFile('models/places-ranking.json').then(read),
    fetchFile('models/places-spans.json').then(read),
  ];
  onProgress(0, loads.length);
  for (const load of loads) void load.then(() => onProgress(++done, loads.length)).catch(() => undefined);
  const [core, tagger, words, ranking, spans] = await Promise.all(loads);
  if (!core || !tagger || !words || !ranking || !spans)
    throw new Error('unreachable: five files were loaded');
  const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
  loaded = { core, shards: new Map(), gazetteer: readGazetteer(core) };
  const places = {
    tagger: readTagger(tagger, readClusters(words)),
    ranking: parse(ranking) as RankingModel,
    spans: parse(spans) as Forest,
  };
  return { gazetteer: loaded.gazetteer, places };
}

/** What `loadDeps` has fetched, to be widened by shards. */
let loaded: { core: Uint8Array; shards: Map<string, Uint8Array>; gazetteer: Gazetteer } | null = null;
let available: Promise<ReadonlySet<string>> | null = null;

/**
 * The same with the small places of the countries that the articles are about. Never rejects: a shard that cannot be
 * loaded leaves the gazetteer as it is, and is asked for again by the next articles.
 */
export async function widenDeps(deps: Deps, articles: readonly Article[]): Promise<Deps> {
  if (!loaded || articles.length === 0) return deps;
  available ??= listShards();
  const texts = articles.flatMap(({ title, text }) => [title ?? '', text]);
  const wanted = wantedShards(loaded.gazetteer, texts, await available);
  const missing = wanted.filter((code) => !loaded?.shards.has(code));
  const fetched = await Promise.allSettled(
    missing.map((code) => fetchFile(`gazetteer/${code}.dlg`).then(unpack)),
  );
  for (const [i, result] of fetched.entries())
    if (result.status === 'fulfilled') loaded.shards.set(missing[i] ?? '', result.value);
  if (fetched.some((result) => result.status === 'fulfilled'))
    loaded.gazetteer = readGazetteer(loaded.core, [...loaded.shards.values()]);
  return { ...deps, gazetteer: loaded.gazetteer };
}

async function listShards(): Promise<ReadonlySet<string>> {
  try {
    const index = (await (await fetchFile('gazetteer/index.json')).json()) as Record<string, unknown>;
    return new Set(Object.keys(index).filter((name) => name !== 'core'));
  } catch {
    available = null;
    return new Set();
  }
}

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(new URL(bundled(name), BASE));
  if (!response.ok) throw new Error(`${name} could not be loaded (HTTP ${String(response.status)}).`);
  return response;
}

async function read(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

/** Files are packed with gzip by the build, whatever the host does on top. */
async function unpack(response: Response): Promise<Uint8Array> {
  if (!response.body) throw new Error(`${response.url} came without a body.`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
