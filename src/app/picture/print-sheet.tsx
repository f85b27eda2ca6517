import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { listRows } from '../../core/query/event-list.ts';
import { rowOrder, shownInOrder } from '../../core/query/row-order.ts';
import { summarise } from '../../core/query/summary/summarise.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { writeLink } from '../../embed/link-state.ts';
import { linkOf } from '../../embed/link-view.ts';
import { titleOf, tollLine } from '../../panel/event-text.ts';
import { sourceLine } from '../../panel/source-line.ts';
import { selectShown } from '../../state/shown.ts';
import type { State } from '../../state/store.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { formatDate, formatList, inSentence } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import './print.css';

export interface PrintPage {
  readonly png: Blob;
  readonly title: string;
}

interface Props {
  readonly page: PrintPage;
  readonly onDone: () => void;
}

/** So many fit on the page under the map. */
const MOST_EVENTS = 10;
const MOST_SOURCES = 12;

/** One page for the printer: the picture, the deadliest events in words, the sources, the link. Then it is gone again. */
export function PrintSheet({ page, onDone }: Props) {
  const address = useMemo(() => URL.createObjectURL(page.png), [page.png]);
  const [isLoaded, setLoaded] = useState(false);
  const store = useDatelineStore();
  const [content] = useState(() => readContent(store.getState()));
  useEffect(() => {
    if (!isLoaded) return;
    const title = document.title;
    // What the browser offers as the name of the file, and prints at the head of the page.
    document.title = page.title;
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => {
      document.title = title;
      window.removeEventListener('afterprint', onDone);
      URL.revokeObjectURL(address);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one print a sheet
  }, [isLoaded]);
  const { lines, sources, rest, link } = content;
  return createPortal(
    <div className="print-sheet">
      <img src={address} alt={page.title} onLoad={() => setLoaded(true)} />
      <section>
        <h2>{t('picture.events')}</h2>
        <ol>
          {lines.map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('picture.sources')}</h2>
        <p>
          {formatList(sources)}
          {rest > 0 && ` ${t('picture.moreSources', { count: rest })}`}
        </p>
      </section>
      <p className="print-sheet__link">{t('picture.link', { link })}</p>
    </div>,
    document.body,
  );
}

/** Read once: on paper the page has another size, and what follows the map would follow that. */
function readContent(state: State) {
  const { table, failures } = selectShown(state);
  const rows = shownInOrder(rowOrder(table, 'deaths'), failures);
  const events = listRows(table, rows.slice(0, MOST_EVENTS));
  const lines = Array.from({ length: events.length }, (_, i) => events.at(i)).flatMap((event) =>
    event ? [lineOf(event, sourceLine(state, event))] : [],
  );
  const { sources } = summarise(table, rows);
  const named = sources.slice(0, MOST_SOURCES);
  return {
    lines,
    sources: named.map(({ name, count }) => t('picture.source', { name, count })),
    rest: sources.length - named.length,
    link: new URL(writeLink({ ...linkOf(state), drawer: null }) || '#', window.location.href).href,
  };
}

/** "Airstrike in Saraqib, 9 February 2018, 9 killed, claimed. North Wire". */
function lineOf(event: LinkedEvent, source: string): string {
  const toll = tollLine(event.casualties);
  const parts = [
    titleOf(event),
    event.date ? formatDate(event.date) : inSentence(t('event.dateUnknown')),
    ...(toll === '' ? [] : [toll]),
    ...(event.status === 'reported' ? [] : [inSentence(t(`status.${event.status}`))]),
  ];
  return `${formatList(parts)}. ${source}`;
}
