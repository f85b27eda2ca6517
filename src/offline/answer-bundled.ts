import type { BundledFile } from './build-facts.ts';
import { keep } from './keep.ts';

/** The browser's error page would not tell why; the program shows the status. */
const OTHER_VERSION = { status: 410, statusText: 'Another version' };

export interface Bundled {
  /** Holds files of the version that the request names. */
  readonly cache: Cache;
  /** `null`: the request is of another version than this worker, or of no file that it knows. */
  readonly file: BundledFile | null;
  readonly load: typeof fetch;
}

/**
 * A file of gazetteer, models or outlines: kept when it was used once. From the network it must be the very file that
 * this version was built with; what an older page asks for is answered from what was kept then, or not at all.
 */
export async function answerBundled(url: string, { cache, file, load }: Bundled): Promise<Response> {
  const kept = await cache.match(url);
  if (kept) return kept;
  if (!file) return new Response(null, OTHER_VERSION);
  const answer = await load(url, { integrity: file.integrity });
  if (answer.ok) await keep(cache, url, answer.clone());
  return answer;
}
