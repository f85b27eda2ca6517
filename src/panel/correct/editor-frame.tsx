import { use, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Wish } from '../../core/corrections/correction.ts';
import { t } from '../../ui/i18n/messages.ts';
import { CorrectingContext } from './correcting.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What the reader wants changed, or in words why it cannot be understood. */
  readonly read: () => readonly Wish[] | string;
  readonly onDone: () => void;
}

/** The form round every editor: why, who, save, cancel. Nothing is changed before it is saved. */
export function EditorFrame({ title, children, read, onDone }: Props) {
  const correcting = use(CorrectingContext);
  const [note, setNote] = useState('');
  const [name, setName] = useState(correcting?.name ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problemId = useId();
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'start' });
    form.current?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
  }, []);
  const save = () => {
    const wishes = read();
    if (typeof wishes === 'string') return setProblem(wishes);
    if (wishes.length === 0) return setProblem(t('correct.same'));
    correcting?.keepName(name);
    void correcting?.correct(wishes, name, note);
    onDone();
  };
  return (
    <form
      ref={form}
      className="editor"
      aria-label={title}
      aria-describedby={problem === null ? undefined : problemId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <h3 className="editor__title">{title}</h3>
      {children}
      <NoteAndName note={note} onNote={setNote} name={name} onName={setName} />
      {problem !== null && (
        <p className="notice notice--warn" role="alert" id={problemId}>
          {problem}
        </p>
      )}
      <div className="editor__end">
        <button type="submit" className="button button--primary">
          {t('correct.save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}

interface NoteAndNameProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
}

function NoteAndName({ note, onNote, name, onName }: NoteAndNameProps) {
  return (
    <>
      <label className="field">
        <span className="field__label">{t('correct.note')}</span>
        <input
          className="input"
          dir="auto"
          maxLength={2000}
          value={note}
          onChange={(event) => onNote(event.target.value)}
        />
      </label>
      <label className="field">
        <span className="field__label">{t('correct.name')}</span>
        <input
          className="input"
          dir="auto"
          maxLength={200}
          autoComplete="name"
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
        <span className="hint">{t('correct.nameHint')}</span>
      </label>
    </>
  );
}
