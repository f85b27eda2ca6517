import { useState } from 'react';
import type { PlaceHit } from '../../worker/messages.ts';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';
import { reasonWords } from '../reason-words.ts';
import { t } from '../../ui/i18n/messages.ts';

export type PlaceSearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'found'; readonly query: string; readonly hits: readonly PlaceHit[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks the worker, which loads the gazetteer with the first question. */
export function usePlaceSearch() {
  const keeper = useCorpusKeeper();
  const [state, setState] = useState<PlaceSearchState>({ kind: 'idle' });
  const search = async (query: string) => {
    setState({ kind: 'busy' });
    const outcome = await (await keeper.extractor()).searchPlaces(query.trim());
    if (outcome.kind === 'done') setState({ kind: 'found', query: query.trim(), hits: outcome.value });
    else if (outcome.kind === 'cancelled') setState({ kind: 'idle' });
    else setState({ kind: 'failed', reason: t('search.failed', { reason: reasonWords(outcome.reason) }) });
  };
  return { state, search };
}
