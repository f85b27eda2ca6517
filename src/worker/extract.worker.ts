import { answer, type LoadDeps } from './answer.ts';
import { loadDeps, widenDeps } from './load-deps.ts';
import type { Reply, Request } from './messages.ts';

let loading: ReturnType<typeof loadDeps> | null = null;

/** Once per worker; a failed load may be tried again by the next request. */
function loadOnce(onProgress: (done: number, total: number) => void): ReturnType<typeof loadDeps> {
  loading ??= loadDeps(onProgress).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

const load: LoadDeps = async (onProgress, articles = []) => widenDeps(await loadOnce(onProgress), articles);

function reply(message: Reply): void {
  self.postMessage(message);
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const { number } = event.data;
  answer(event.data, load, (progress) => reply({ number, kind: 'progress', progress })).then(
    (output) => reply({ number, kind: 'done', output }),
    (error: unknown) => reply({ number, kind: 'failed', reason: (error as Error).message }),
  );
});
