import type { Correcting, PlaceAnswer } from '../../panel/correct/correcting.ts';
import type { CorpusKeeper } from '../corpus/corpus-keeper.ts';
import { reasonWords } from '../reason-words.ts';

/** Places of a name, from the worker, which loads the gazetteer with the first question. */
export async function findPlaces(keeper: CorpusKeeper, query: string): Promise<PlaceAnswer> {
  const found = await (await keeper.extractor()).searchPlaces(query);
  if (found.kind === 'done') return { kind: 'found', places: found.value };
  return found.kind === 'failed'
    ? { kind: 'failed', reason: reasonWords(found.reason) }
    : { kind: 'found', places: [] };
}

/** The settlement nearest to a point; `null` where none is near, or where nobody can say. */
export async function nearestPlace(
  keeper: CorpusKeeper,
  lat: number,
  lon: number,
): Promise<Awaited<ReturnType<Correcting['nearest']>>> {
  const found = await (await keeper.extractor()).nearestPlace(lat, lon);
  return found.kind === 'done' ? found.value : null;
}
