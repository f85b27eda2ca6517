import type { LinkedEvent } from '../../core/model.ts';
import type { Config } from '../config/config-schema.ts';
import type { Corpus } from '../publish.ts';
import type { VersionMemory } from '../state/memory.ts';
import { groupPlaces, placeSlug } from './group-places.ts';
import type { SiteContent } from './site-content.ts';

/** Puts together what pages and feeds are made of. */
export function makeContent(
  config: Config,
  corpus: Corpus,
  { version, published, changes }: VersionMemory,
  made: Pick<SiteContent, 'frame' | 'picture' | 'gazetteer'>,
): SiteContent {
  const { title, description, baseUrl } = config;
  const events = [...corpus.events].sort(newestFirst);
  const places = groupPlaces(events);
  const placeOf = new Map(
    events.flatMap((event) => {
      const page = event.place && places.get(placeSlug(event.place));
      return page ? [[event.id, page] as const] : [];
    }),
  );
  const { articles } = corpus;
  return {
    title,
    description,
    baseUrl,
    hasMap: made.frame !== null,
    ...made,
    events,
    articles,
    places,
    placeOf,
    version,
    published,
    changes,
  };
}

function newestFirst(a: LinkedEvent, b: LinkedEvent): number {
  const [left, right] = [`${a.date?.start ?? ''} ${a.id}`, `${b.date?.start ?? ''} ${b.id}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
