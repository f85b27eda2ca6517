import { useState } from 'react';
import type { Reading } from '../../sources/reject.ts';
import { formatDay } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { readTypedDate } from './typed-date.ts';
import type { AddFlow } from './use-add-flow.ts';

/** Names listed one by one; the rest are counted. */
const LISTED = 8;

/** Several articles at once: what was read, and one day for those that state none. */
export function BatchReview({ flow, reading }: { readonly flow: AddFlow; readonly reading: Reading }) {
  const [date, setDate] = useState('');
  const articles = reading.articles.map(({ article }) => article);
  const undated = articles.filter(({ publishedAt }) => publishedAt === undefined).length;
  const typed = readTypedDate(date, flow.today);
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.kind === 'bad') return;
        const day = typed.kind === 'day' ? { publishedAt: typed.day } : {};
        void flow.extract(articles.map((article) => ({ ...day, ...article })));
      }}
    >
      <p>
        {flow.failure.length > 0 ? (
          <Rich
            id="add.readSome"
            values={{ count: articles.length, failed: flow.failure.length }}
            tags={{ b: 'b' }}
          />
        ) : (
          <Rich id="add.read" values={{ count: articles.length }} tags={{ b: 'b' }} />
        )}
      </p>
      <ul className="batch-list">
        {articles.slice(0, LISTED).map(({ id, title, text, publishedAt }) => (
          <li key={id}>
            {title ?? `${text.slice(0, 60)}…`}
            <span className="hint"> · {publishedAt ? formatDay(publishedAt, 'short') : t('add.noDate')}</span>
          </li>
        ))}
        {articles.length > LISTED && (
          <li className="hint">{t('add.andMore', { count: articles.length - LISTED })}</li>
        )}
      </ul>
      {undated > 0 && (
        <label className="field">
          <span className="field__label">{t('add.dayOfUndated', { count: undated })}</span>
          <input
            className="input add-form__date"
            value={date}
            placeholder={t('add.leaveEmpty')}
            onChange={(event) => setDate(event.target.value)}
          />
          {typed.kind === 'bad' && <span className="add-form__problem">{typed.reason}</span>}
        </label>
      )}
      <div className="add-form__end">
        <button type="button" className="button" onClick={flow.restart}>
          {t('page.back')}
        </button>
        <button type="submit" className="button button--primary">
          {t('add.find')}
        </button>
      </div>
    </form>
  );
}
