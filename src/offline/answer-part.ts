import { keep } from './keep.ts';

/** A file of events carries the first 64 bits of its SHA-256 in its name; see `dateline publish`. */
const DIGEST = /-([0-9a-f]{16})\.json$/;

/** Whether these bytes are what the address promises. */
export async function isWhole(url: string, bytes: ArrayBuffer): Promise<boolean> {
  const promised = DIGEST.exec(new URL(url).pathname)?.[1];
  if (promised === undefined) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('') === promised;
}

/**
 * A file of events: its name says what is in it, so what was kept is right for ever. Only a whole file is kept; a cut
 * one is handed on, and the page says what is wrong with it. `onKept` hears of each file that is there from now on.
 */
export async function answerPart(
  request: Request,
  cache: Cache,
  load: typeof fetch,
  onKept: (url: string) => Promise<void>,
): Promise<Response> {
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await load(request);
  if (!answer.ok) return answer;
  const bytes = await answer.arrayBuffer();
  const { headers } = answer;
  if (
    (await isWhole(request.url, bytes)) &&
    (await keep(cache, request.url, new Response(bytes, { headers })))
  )
    await onKept(request.url);
  return new Response(bytes, { headers });
}
