import { useId, useRef, useState } from 'react';
import { copyText } from '../../ui/copy-text.ts';
import { t } from '../../ui/i18n/messages.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly copy: string;
  /** Lines of text to show. */
  readonly rows?: number;
  readonly primary?: boolean;
}

/** A text to take along: it stands there to be selected, and a button copies it and says so. */
export function CopyField({ label, text, copy, rows = 1, primary = false }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [last, setLast] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  // Another text is not copied yet.
  const done = last?.text === text ? last : null;
  const take = () =>
    copyText(text).then(
      () => setLast({ text, isCopied: true }),
      () => {
        setLast({ text, isCopied: false });
        field.current?.select();
      },
    );
  return (
    <div className="copy-field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        className="input copy-field__text"
        dir="ltr"
        rows={rows}
        readOnly
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className="copy-field__end">
        <button
          type="button"
          className={primary ? 'button button--primary' : 'button'}
          onClick={() => void take()}
        >
          {copy}
        </button>
        <span className="hint" role="status">
          {done && (done.isCopied ? t('share.copied') : t('share.refused'))}
        </span>
      </div>
    </div>
  );
}
