import { useEffect, useState } from 'react';
import { changeFilter } from '../../state/actions.ts';
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
