import { useState } from 'react';
import type { LinkedEvent } from '../core/model.ts';
import { selectArticle } from '../state/selectors.ts';
import { useDatelineStore } from '../state/use-dateline.ts';
import { copyText } from '../ui/copy-text.ts';
import { t } from '../ui/i18n/messages.ts';
import { Icon } from '../ui/icon.tsx';
import { citeEvent } from './citation.ts';

interface Props {
  readonly event: LinkedEvent;
  /** Which of its reports; the first by default. */
  readonly report?: LinkedEvent['reports'][number];
  /** The address that opens this event. */
  readonly link: string;
  /** A picture alone, for the rows of a table. */
  readonly small?: boolean;
}

/** Copies a citation; where the browser refuses, the citation stands there to be copied by hand. */
export function CiteButton({ event, report = event.reports[0], link, small = false }: Props) {
  const store = useDatelineStore();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  if (!report) return null;
  const text = () => citeEvent(event, report, selectArticle(store.getState(), report.articleId), link);
  const copy = () =>
    copyText(text()).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return (
    <span className="cite">
      <button
        type="button"
        className={small ? 'button button--icon' : 'button'}
        aria-label={small ? t('cite.copy') : undefined}
        title={small ? t('cite.copy') : undefined}
        onClick={() => void copy()}
      >
        <Icon name="quote" size={18} />
        {!small && t('cite.copy')}
      </button>
      <span className={small ? 'quiet' : 'hint'} role="status">
        {state === 'copied' && t('cite.copied')}
        {state === 'refused' && t('cite.refused')}
      </span>
      {state === 'refused' && (
        <textarea className="input" readOnly rows={4} value={text()} aria-label={t('cite.copy')} />
      )}
    </span>
  );
}
