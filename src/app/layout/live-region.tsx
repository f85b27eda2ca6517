import { useEffect, useRef, useState } from 'react';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';

/** While a brush plays or a reader types, only the last count is worth saying. */
const QUIET_MS = 400;

/** Says in one short sentence how many events are shown, whenever that changes. */
export function LiveRegion() {
  const { shown, all } = useDateline(selectTotals);
  const [sentence, setSentence] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (all === 0) return;
    const timer = setTimeout(
      () => {
        first.current = false;
        setSentence(t('page.shown', { shown, count: all }));
      },
      first.current ? 0 : QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [shown, all]);
  return (
    <p className="quiet" role="status" aria-live="polite">
      {sentence}
    </p>
  );
}
