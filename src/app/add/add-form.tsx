import { useEffect, useId, useRef, type ReactNode } from 'react';
import { findDatelineDay } from '../../sources/dateline-day.ts';
import type { Problem } from './draft.ts';
import type { AddFlow } from './use-add-flow.ts';
import { t } from '../../ui/i18n/messages.ts';

const ACCEPT = '.txt,.html,.htm,.json,.ndjson,.xml,.rss,.atom,.csv,.tsv,.geojson,.gz,text/*,application/json';

interface FormProps {
  readonly flow: AddFlow;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Text, headline, outlet and date. A date that stands in the text's opening fills the field by itself. */
export function AddForm({ flow, onFiles }: FormProps) {
  const { draft, problems, edit, stage } = flow;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (flow.refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [flow.refusals]);
  const fillDate = () => {
    if (draft.date !== '' || draft.undated) return;
    const day = findDatelineDay(draft.text, flow.today);
    if (day) edit({ date: day });
  };
  return (
    <form
      ref={form}
      className="add-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void flow.submit();
      }}
    >
      <FilePicker onFiles={onFiles} />
      <Field label={t('add.text')} problem={problemOf(problems, 'text')}>
        {(attributes) => (
          <textarea
            {...attributes}
            className="input add-form__text"
            dir="auto"
            rows={9}
            value={draft.text}
            placeholder={t('add.paste')}
            onChange={(event) => edit({ text: event.target.value })}
            onBlur={fillDate}
          />
        )}
      </Field>
      <NameFields flow={flow} />
      <DateField flow={flow} />
      {flow.notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      <div className="add-form__end">
        <p className="hint">{t('add.stays')}</p>
        <button type="submit" className="button button--primary" disabled={stage.kind === 'reading'}>
          {t('add.find')}
        </button>
      </div>
    </form>
  );
}

function NameFields({ flow }: { readonly flow: AddFlow }) {
  const { draft, edit } = flow;
  return (
    <div className="add-form__pair">
      <Field label={t('add.headline')}>
        {(attributes) => (
          <input
            {...attributes}
            className="input"
            dir="auto"
            value={draft.title}
            onChange={(event) => edit({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('add.outlet')}>
        {(attributes) => (
          <input
            {...attributes}
            className="input"
            value={draft.source}
            onChange={(event) => edit({ source: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}

function DateField({ flow }: { readonly flow: AddFlow }) {
  const { draft, problems, edit } = flow;
  return (
    <>
      <Field label={t('add.day')} problem={problemOf(problems, 'date')}>
        {(attributes) => (
          <input
            {...attributes}
            className="input add-form__date"
            value={draft.date}
            disabled={draft.undated}
            placeholder={t('add.dayExample')}
            onChange={(event) => edit({ date: event.target.value })}
          />
        )}
      </Field>
      <label className="add-form__check">
        <input
          type="checkbox"
          checked={draft.undated}
          onChange={(event) => edit({ undated: event.target.checked })}
        />
        {t('add.dayUnknown')}
      </label>
    </>
  );
}

function FilePicker({ onFiles }: Pick<FormProps, 'onFiles'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="add-form__file">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('add.open')}
      </button>
      <span className="hint">{t('add.kinds')}</span>
      <input
        ref={input}
        type="file"
        className="quiet"
        tabIndex={-1}
        aria-label={t('add.files')}
        multiple
        accept={ACCEPT}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onFiles(files);
        }}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly problem?: string | undefined;
  readonly children: (attributes: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

function Field({ label, problem, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
      })}
      {problem !== undefined && (
        <p className="add-form__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

function problemOf(problems: readonly Problem[], field: Problem['field']): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
