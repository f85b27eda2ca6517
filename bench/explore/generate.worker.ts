import { buffersOf } from '../../src/core/query/table/build-chunk.ts';
import { generateChunks, type Sample } from './generate.ts';

/** Posts the chunks of a sample, then `null`: as the worker of an importer does. */
addEventListener('message', ({ data }: MessageEvent<Sample>) => {
  for (const chunk of generateChunks(data)) postMessage(chunk, { transfer: buffersOf(chunk) });
  postMessage(null);
});
