import { useState } from 'react';
import type { Reading } from '../../sources/reject.ts';
import { formatCount, formatDay } from '../../ui/format.ts';
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
        <b>{formatCount(articles.length, 'article')}</b> read
        {flow.failure.length > 0 && `, ${formatCount(flow.failure.length, 'item')} not`}.
      </p>
      <ul className="batch-list">
        {articles.slice(0, LISTED).map(({ id, title, text, publishedAt }) => (
          <li key={id}>
            {title ?? `${text.slice(0, 60)}…`}
            <span className="hint"> · {publishedAt ? formatDay(publishedAt, 'short') : 'no date'}</span>
          </li>
        ))}
        {articles.length > LISTED && <li className="hint">and {articles.length - LISTED} more</li>}
      </ul>
      {undated > 0 && (
        <label className="field">
          <span className="field__label">
            Day of publication of the {formatCount(undated, 'article')} without one
          </span>
          <input
            className="input add-form__date"
            value={date}
            placeholder="Leave empty when not known"
            onChange={(event) => setDate(event.target.value)}
          />
          {typed.kind === 'bad' && <span className="add-form__problem">{typed.reason}</span>}
        </label>
      )}
      <div className="add-form__end">
        <button type="button" className="button" onClick={flow.restart}>
          Back
        </button>
        <button type="submit" className="button button--primary">
          Find events
        </button>
      </div>
    </form>
  );
}
