import type { SourceTools } from '../../sources/reject.ts';
import type { Archive } from '../state/archive.ts';
import type { Web } from '../web/web.ts';

/** What the readers of sources are handed. */
export interface Surroundings {
  readonly web: Web;
  readonly archive: Archive;
  readonly tools: SourceTools;
}
