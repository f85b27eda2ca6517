import { useState } from 'react';
import { wishToll } from '../../core/corrections/wishes.ts';
import type { CasualtyKind, LinkedEvent } from '../../core/model.ts';
import { t } from '../../ui/i18n/messages.ts';
import { CASUALTY_KINDS, formatToll } from '../event-text.ts';
import { EditorFrame } from './editor-frame.tsx';
import { draftOfToll, readTollDraft, type TollDraft } from './toll-draft.ts';

type Drafts = Readonly<Record<CasualtyKind, TollDraft>>;

interface Props {
  readonly event: LinkedEvent;
  readonly onDone: () => void;
}

/** The counts, each with a lowest and a highest figure. */
export function TollEditor({ event, onDone }: Props) {
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(event));
  const read = () => {
    const wishes = CASUALTY_KINDS.map((kind) => {
      const { min, max } = draftOfToll(event.casualties[kind]);
      const draft = drafts[kind];
      // What nobody touched stays, with the words that state it.
      if (draft.min === min && draft.max === max) return null;
      const parsed = readTollDraft(draft);
      if (!parsed.ok) return t(`correct.toll.${parsed.problem}`, { field: t(`casualty.${kind}`) });
      return wishToll(event, kind, parsed.count);
    });
    const problem = wishes.find((wish) => typeof wish === 'string');
    return problem ?? wishes.filter((wish) => wish !== null && typeof wish !== 'string');
  };
  return (
    <EditorFrame title={t('correct.edit.toll')} read={read} onDone={onDone}>
      <p className="hint">{t('correct.toll.hint')}</p>
      {CASUALTY_KINDS.map((kind) => (
        <TollFields
          key={kind}
          kind={kind}
          draft={drafts[kind]}
          onDraft={(draft) => setDrafts({ ...drafts, [kind]: draft })}
        />
      ))}
    </EditorFrame>
  );
}

function draftsOf({ casualties }: LinkedEvent): Drafts {
  const entries = CASUALTY_KINDS.map((kind) => [kind, draftOfToll(casualties[kind])] as const);
  return Object.fromEntries(entries) as unknown as Drafts;
}

interface FieldsProps {
  readonly kind: CasualtyKind;
  readonly draft: TollDraft;
  readonly onDraft: (draft: TollDraft) => void;
}

function TollFields({ kind, draft, onDraft }: FieldsProps) {
  const parsed = readTollDraft(draft);
  return (
    <fieldset className="editor__toll">
      <legend>{t(`casualty.${kind}`)}</legend>
      {(['min', 'max'] as const).map((end) => (
        <label key={end} className="editor__count">
          <span>{t(`correct.toll.${end}`)}</span>
          <input
            className="input"
            inputMode="numeric"
            value={draft[end]}
            onChange={({ target }) => onDraft({ ...draft, [end]: target.value })}
          />
        </label>
      ))}
      <span className="hint editor__count-words">
        {parsed.ok && parsed.count ? formatToll(parsed.count) : ''}
      </span>
    </fieldset>
  );
}
