import { useState } from 'react';
import { wishDate } from '../../core/corrections/wishes.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { formatDate } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { draftOfDate, readDateDraft, withPrecision, type DateDraft } from './date-draft.ts';
import { EditorFrame } from './editor-frame.tsx';

const PRECISIONS = ['day', 'week', 'month', 'year', 'unknown'] as const;
const INPUTS = { day: 'date', week: 'date', month: 'month', year: 'text' } as const;

interface Props {
  readonly event: LinkedEvent;
  readonly onDone: () => void;
}

/** When, and how exactly that is known. */
export function DateEditor({ event, onDone }: Props) {
  const [draft, setDraft] = useState<DateDraft>(() => draftOfDate(event.date));
  const parsed = readDateDraft(draft);
  const read = () => {
    if (!parsed.ok) return t(`correct.date.${parsed.problem}`);
    const wish = wishDate(event, parsed.date);
    return wish ? [wish] : [];
  };
  return (
    <EditorFrame title={t('correct.edit.date')} read={read} onDone={onDone}>
      <label className="field">
        <span className="field__label">{t('correct.date.precision')}</span>
        <select
          className="input"
          value={draft.precision}
          onChange={({ target }) => setDraft(withPrecision(draft, target.value as DateDraft['precision']))}
        >
          {PRECISIONS.map((precision) => (
            <option key={precision} value={precision}>
              {t(`correct.date.${precision}`)}
            </option>
          ))}
        </select>
      </label>
      {draft.precision !== 'unknown' && <Days draft={draft} onDraft={setDraft} />}
      <p className="hint" role="status">
        {parsed.ok && parsed.date ? formatDate(parsed.date) : ''}
      </p>
    </EditorFrame>
  );
}

interface DaysProps {
  readonly draft: DateDraft;
  readonly onDraft: (draft: DateDraft) => void;
}

function Days({ draft, onDraft }: DaysProps) {
  const { precision, from, to } = draft;
  if (precision === 'unknown') return null;
  const isDay = precision === 'day';
  return (
    <div className="editor__pair">
      <label className="field">
        <span className="field__label">{t(`correct.date.in.${precision}`)}</span>
        <input
          className="input"
          type={INPUTS[precision]}
          inputMode={precision === 'year' ? 'numeric' : undefined}
          placeholder={precision === 'month' ? '2016-05' : undefined}
          value={from}
          onChange={({ target }) => onDraft({ ...draft, from: target.value })}
        />
      </label>
      {isDay && (
        <label className="field">
          <span className="field__label">{t('correct.date.to')}</span>
          <input
            className="input"
            type="date"
            value={to}
            onChange={({ target }) => onDraft({ ...draft, to: target.value })}
          />
        </label>
      )}
    </div>
  );
}
