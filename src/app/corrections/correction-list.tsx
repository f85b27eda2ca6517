import { useMemo } from 'react';
import { isOfReports, sameField, type Correction } from '../../core/corrections/correction.ts';
import { EventSlots } from '../../core/corrections/event-slots.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { titleOf } from '../../panel/event-text.ts';
import { fieldWord, valueWord, whoAndWhen } from '../../panel/correct/change-words.ts';
import { selectEvent } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';

/** Corrections, the newest first. One that a later one of the same field has replaced stays, and says so. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  const events = useDateline((state) => state.events);
  const rows = useMemo(() => {
    const slots = new EventSlots(events);
    return corrections
      .map((correction) => ({ correction, event: slots.find(correction.target)?.event ?? null }))
      .reverse();
  }, [corrections, events]);
  return (
    <ol className="corrections__list" aria-label={t('correct.list')}>
      {rows.map(({ correction, event }) => (
        <Row
          key={correction.id}
          correction={correction}
          event={event}
          isReplaced={!isOfReports(correction.change) && event !== null && isReplaced(correction, event)}
        />
      ))}
    </ol>
  );
}

function isReplaced(correction: Correction, { corrections = [] }: LinkedEvent): boolean {
  return corrections.some(
    (other) => other.id !== correction.id && sameField(other.change, correction.change),
  );
}

interface RowProps {
  readonly correction: Correction;
  /** `null` while no article with these words is here. */
  readonly event: LinkedEvent | null;
  readonly isReplaced: boolean;
}

function Row({ correction, event, isReplaced: replaced }: RowProps) {
  const store = useDatelineStore();
  const keeper = useCorpusKeeper();
  const { change, note, id } = correction;
  const [before, after] = [valueWord(change, 'before'), valueWord(change, 'after')];
  const undo = async () => (await keeper.corrections()).undo(id);
  return (
    <li className="corrections__row">
      {event ? (
        <button
          type="button"
          className="button button--text corrections__event"
          onClick={() => selectEvent(store, event.id, correction.target.article)}
        >
          {titleOf(event)}
        </button>
      ) : (
        <p>
          <b dir="auto">“{correction.target.quote}”</b>{' '}
          <span className="hint">{t('correct.unplaced', { article: correction.target.article })}</span>
        </p>
      )}
      <p>
        <b>{fieldWord(change)}</b>
        {after !== '' && <> {t('correct.change', { before, after })}</>}
      </p>
      {note !== undefined && (
        <p className="corrected__note" dir="auto">
          {note}
        </p>
      )}
      <p className="hint">
        {whoAndWhen(correction)}
        {replaced && ` · ${t('correct.replaced')}`}
      </p>
      <button
        type="button"
        className="button"
        aria-label={t('correct.undoField', { field: fieldWord(change) })}
        onClick={() => void undo()}
      >
        {t('correct.undo')}
      </button>
    </li>
  );
}
