import { useEffect, useState } from 'react';
import { prepareTexts } from '../../core/query/live/text-test.ts';
import { changeFilter } from '../../state/actions.ts';
import { selectTable } from '../../state/shown.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';

/** Typing pauses this long before the filter follows. */
const PAUSE_MS = 200;

/** Words that must stand in an event's articles, in any spelling that folds alike. */
export function TextCondition() {
  const store = useDatelineStore();
  const text = useDateline((state) => state.filter.text);
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (text !== known) {
    // Cleared or set elsewhere: the field follows.
    setKnown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      changeFilter(store, { text: typed });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, text, store]);
  usePreparedTexts();
  return (
    <label className="field facet__text">
      <span className="field__label">{t('facets.words')}</span>
      <input
        className="input"
        type="search"
        value={typed}
        placeholder={t('facets.wordsExample')}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}

/** While the field is there and nobody does anything, the texts are made ready to be searched, piece by piece. */
function usePreparedTexts(): void {
  const store = useDatelineStore();
  const version = useDateline((state) => selectTable(state).version);
  useEffect(() => {
    const prepare = () => {
      if (prepareTexts(selectTable(store.getState()))) timer = whenIdle(prepare);
    };
    let timer = whenIdle(prepare);
    return () => timer();
  }, [store, version]);
}

/** Calls back when the page has time; returns what takes the call back. Safari has no idle callbacks before 2025. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act, 50);
  return () => clearTimeout(handle);
}
