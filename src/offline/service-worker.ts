/// <reference lib="webworker" />
import { CORPUS_FOLDER, POINTER_NAME } from '../core/published/format.ts';
import { answerBasemap } from './answer-basemap.ts';
import { answerBundled, type Bundled } from './answer-bundled.ts';
import { answerPart } from './answer-part.ts';
import { BUNDLED_FILES, BUNDLED_VERSION, PROGRAM_FILES } from './build-facts.ts';
import { keep, keepAtMost } from './keep.ts';
import { kindOf, pathIn, versionOf, type Kind } from './kind-of.ts';
import { PointerKeeper } from './pointer-keeper.ts';
import { ProgramFiles } from './program-files.ts';

declare const self: ServiceWorkerGlobalScope;

/** Pages, frames and their files that a reader has opened besides the map. */
const MOST_READ = 200;

const { scope } = self.registration;
// Several maps may lie on one origin, which has one storage: each has caches of its own.
const nameOf = (kind: string): string => `dateline-${kind} ${scope}`;
const program = new ProgramFiles(PROGRAM_FILES, nameOf('program'));
const load: typeof fetch = (...request) => fetch(...request);
let pointerKeeper: Promise<PointerKeeper> | null = null;

self.addEventListener('install', (event) => event.waitUntil(program.install(event)));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await removeOldBundled();
      // The first version takes the open page at once; a later one waits until it is wanted, or until all are closed.
      if (!(await program.activate(event))) await self.clients.claim();
    })(),
  ),
);

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, scope);
  if (kind !== null) event.respondWith(answer(kind, event.request));
});

async function answer(kind: Exclude<Kind, null>, request: Request): Promise<Response> {
  if (kind === 'page') return (await program.page()) ?? load(request);
  if (kind === 'asset') return (await program.match(request.url)) ?? readFirstFromCache(request);
  if (kind === 'pointer') return (await keeper()).answer(request);
  if (kind === 'part') {
    const cache = await caches.open(nameOf('corpus'));
    return answerPart(request, cache, load, async (url) => (await keeper()).onKept(url));
  }
  if (kind === 'basemap') return answerBasemap(request, await bundledFor(request.url));
  if (kind === 'bundled') return answerBundled(request.url, await bundledFor(request.url));
  return readFirstFromNetwork(request);
}

function keeper(): Promise<PointerKeeper> {
  pointerKeeper ??= caches
    .open(nameOf('corpus'))
    .then((cache) => new PointerKeeper(scope + CORPUS_FOLDER + POINTER_NAME, cache, load));
  return pointerKeeper;
}

async function bundledFor(url: string): Promise<Bundled> {
  const version = versionOf(url) ?? '';
  const file = version === BUNDLED_VERSION ? BUNDLED_FILES[pathIn(url, scope)] : undefined;
  return { cache: await caches.open(nameOf(`bundled-${version}`)), file: file ?? null, load };
}

/** Of other versions only the last stays, for pages that were opened with it. */
async function removeOldBundled(): Promise<void> {
  const own = nameOf(`bundled-${BUNDLED_VERSION}`);
  const names = (await caches.keys()).filter(
    (name) => name.startsWith('dateline-bundled-') && name.endsWith(` ${scope}`),
  );
  for (const name of names.filter((one) => one !== own).slice(0, -1)) await caches.delete(name);
}

/** Names with a digest never change. */
async function readFirstFromCache(request: Request): Promise<Response> {
  const cache = await caches.open(nameOf('read'));
  return (await cache.match(request.url)) ?? fetchAndKeep(request, cache);
}

async function readFirstFromNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(nameOf('read'));
  try {
    return await fetchAndKeep(request, cache);
  } catch (error) {
    const kept = await cache.match(request.url, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

async function fetchAndKeep(request: Request, cache: Cache): Promise<Response> {
  const answered = await load(request);
  // A page that moved is kept where it is now, by the request that follows.
  if (answered.ok && !answered.redirected && (await keep(cache, request.url, answered.clone())))
    await keepAtMost(cache, MOST_READ);
  return answered;
}
