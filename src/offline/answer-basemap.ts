import { createPartialResponse } from 'workbox-range-requests';
import type { Bundled } from './answer-bundled.ts';
import { keep } from './keep.ts';

/**
 * Pieces of the basemap. A cache takes no partial answers (206), so each piece is kept as a whole answer under the
 * address of its range; a host without ranges gives the whole file, which then serves every range.
 */
export async function answerBasemap(request: Request, { cache, file, load }: Bundled): Promise<Response> {
  const range = request.headers.get('range');
  const whole = await cache.match(request.url);
  if (whole) return range === null ? whole : createPartialResponse(request, whole);
  if (range === null) return load(request);
  const key = `${request.url}&range=${encodeURIComponent(range)}`;
  const kept = await cache.match(key);
  if (kept) return new Response(kept.body, { status: 206, headers: kept.headers });
  if (!file) return new Response(null, { status: 410, statusText: 'Another version' });
  const answer = await load(request);
  if (answer.status === 200) await keep(cache, request.url, answer.clone());
  if (answer.status !== 206) return answer;
  // Another size is another file: half of one and half of the other would draw nonsense.
  const size = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1];
  if (size !== undefined && Number(size) !== file.size) return new Response(null, { status: 410 });
  const bytes = await answer.arrayBuffer();
  await keep(cache, key, new Response(bytes, { headers: answer.headers }));
  return new Response(bytes, { status: 206, headers: answer.headers });
}
