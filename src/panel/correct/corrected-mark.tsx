import { use } from 'react';
import type { Correction } from '../../core/corrections/correction.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { fieldWord, valueWord, whoAndWhen } from './change-words.ts';
import { CorrectingContext } from './correcting.ts';
import './correct.css';

/** That a value is no longer what was read: who says so, since when, what it was, and why; with a way back. */
export function CorrectedMark({ correction }: { readonly correction: Correction }) {
  const correcting = use(CorrectingContext);
  const { change, note, id } = correction;
  // One that came with an exported event is no correction of this browser's: there is nothing to take back.
  const isOwn = useDateline(({ corrections }) => corrections.done.some((one) => one.id === id));
  const was = valueWord(change, 'before');
  return (
    <span className="corrected">
      <span>
        {was === ''
          ? t(change.field === 'split' ? 'correct.split' : 'correct.merged', { who: whoAndWhen(correction) })
          : t('correct.was', { who: whoAndWhen(correction), was })}
      </span>
      {note !== undefined && (
        <span className="corrected__note" dir="auto">
          {note}
        </span>
      )}
      {correcting && isOwn && (
        <button
          type="button"
          className="button button--text"
          aria-label={t('correct.undoField', { field: fieldWord(change) })}
          onClick={() => void correcting.undo(id)}
        >
          {t('correct.undo')}
        </button>
      )}
    </span>
  );
}
