import { useState } from 'react';
import type { Wish } from '../../core/corrections/correction.ts';
import type { Correcting } from '../../panel/correct/correcting.ts';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';
import { flyTo } from '../../state/actions.ts';
import type { DatelineStore } from '../../state/store.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { readKept, writeKept } from '../kept.ts';

const NAME_KEY = 'dateline-name';

/** What the article panel may do about an event: corrections are kept by the corpus, places asked of the worker. */
export function useCorrecting(openAll: () => void): Correcting {
  const keeper = useCorpusKeeper();
  const store = useDatelineStore();
  const [name, setName] = useState(() => readKept(NAME_KEY) ?? '');
  return {
    name,
    keepName: (given) => {
      setName(given.trim());
      writeKept(NAME_KEY, given.trim());
    },
    correct: async (wishes, by, note) => {
      await (await keeper.corrections()).correct(wishes, by, note);
      followPlace(store, wishes);
    },
    undo: async (id) => (await keeper.corrections()).undo(id),
    openAll,
    // Fetched when first asked: the first view needs none of it.
    findPlaces: async (query) => (await import('./ask-places.ts')).findPlaces(keeper, query),
    nearest: async (lat, lon) => (await import('./ask-places.ts')).nearestPlace(keeper, lat, lon),
  };
}

/** How much to show round a place that was out of sight, in km. */
const ROUND = 40;

/** The map goes where the event went, if that is not in sight. */
function followPlace(store: DatelineStore, wishes: readonly Wish[]): void {
  const { viewport } = store.getState();
  const place = wishes.map(({ change }) => (change.field === 'place' ? change.after : null)).find(Boolean);
  if (!place || !viewport) return;
  const { lat, lon } = place;
  const isSeen = lat > viewport.south && lat < viewport.north && lon > viewport.west && lon < viewport.east;
  if (!isSeen) flyTo(store, { lat, lon, km: Math.max(ROUND, 1.5 * place.radiusKm) });
}
