import { Suspense, use, useRef, useState, type ReactNode } from 'react';
import type { LinkedEvent } from '../../core/model.ts';
import { Icon } from '../../ui/icon.tsx';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import { CorrectedMark } from './corrected-mark.tsx';
import { CorrectingContext } from './correcting.ts';
import type { EditedField } from './field-editor.tsx';

const FieldEditor = lazyView(() => import('./field-editor.tsx').then((m) => m.FieldEditor));

interface Props {
  readonly event: LinkedEvent;
  readonly field: EditedField;
  readonly children: ReactNode;
}

/** A fact that a reader may correct: with a button that opens its editor, and with what was corrected already. */
export function Correctable({ event, field, children }: Props) {
  const correcting = use(CorrectingContext);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const marks = (event.corrections ?? []).filter(({ change }) => change.field === field);
  const canCorrect = correcting !== null && !event.coded;
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <div className="correctable">
      <div className="correctable__fact">
        <div>{children}</div>
        {canCorrect && (
          <button
            ref={button}
            type="button"
            className="button button--icon correctable__button"
            aria-label={t(`correct.edit.${field}`)}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="edit" size={16} />
          </button>
        )}
      </div>
      {marks.map((correction) => (
        <CorrectedMark key={correction.id} correction={correction} />
      ))}
      {isOpen && canCorrect && (
        <Suspense fallback={<p className="hint">{t('page.loading')}</p>}>
          <FieldEditor event={event} field={field} onDone={close} />
        </Suspense>
      )}
    </div>
  );
}
