import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { readCorpus } from './read-corpora.ts';
import { makeExample, type Example } from './sequences.ts';

/** Sentences in which only the place of one event is marked; other places in them are not. */
const PARTIAL = 'event_location_nocoords';

/**
 * Examples from a corpus with incomplete gold: only the runs that hold a marked place are kept, since an unmarked run
 * proves nothing. They teach names of the wars that the complete corpora hardly cover.
 */
export function readPartial(
  folder: string,
  gazetteer: Gazetteer,
  habits: ReadonlyMap<number, number>,
): Example[] {
  return (readCorpus(folder, PARTIAL) ?? []).flatMap((document) => {
    if (document.places.length === 0) return [];
    const example = makeExample(document, gazetteer, habits);
    const kept = example.sequences.map((sequence) => sequence.labels.some((label) => label !== 0));
    return [{ ...example, trains: kept }];
  });
}
