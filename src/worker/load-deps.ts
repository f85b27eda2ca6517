import { readGazetteer } from '../core/gazetteer/read-gazetteer.ts';
import type { Deps } from '../core/pipeline.ts';
import type { RankingWeights } from '../core/places/places-model.ts';
import { readTagger } from '../core/places/tagger/tagger-model.ts';

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
    fetchFile('models/places-ranking.json').then(
      async (response) => new Uint8Array(await response.arrayBuffer()),
    ),
  ];
  onProgress(0, loads.length);
  for (const load of loads) void load.then(() => onProgress(++done, loads.length)).catch(() => undefined);
  const [core, tagger, ranking] = await Promise.all(loads);
  if (!core || !tagger || !ranking) throw new Error('unreachable: three files were loaded');
  const weights = JSON.parse(new TextDecoder().decode(ranking)) as RankingWeights;
  return { gazetteer: readGazetteer(core), places: { tagger: readTagger(tagger), ranking: weights } };
}

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(new URL(name, BASE));
  if (!response.ok) throw new Error(`${name} could not be loaded (HTTP ${String(response.status)}).`);
  return response;
}

/** Files are packed with gzip by the build, whatever the host does on top. */
async function unpack(response: Response): Promise<Uint8Array> {
  if (!response.body) throw new Error(`${response.url} came without a body.`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
