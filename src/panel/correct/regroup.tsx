import { use, useMemo, useState } from 'react';
import { isOfReports } from '../../core/corrections/correction.ts';
import { nearEvents } from '../../core/corrections/near-events.ts';
import { wishMerge, wishSplit } from '../../core/corrections/wishes.ts';
import type { LinkedEvent, Report } from '../../core/model.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { formatDate } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { titleOf, tollLine } from '../event-text.ts';
import { sourceLine } from '../source-line.ts';
import { CorrectedMark } from './corrected-mark.tsx';
import { CorrectingContext } from './correcting.ts';
import './correct.css';

/** Events that are offered to merge with. */
const OFFERED = 8;

/** What readers said about which reports are one event, each with its way back, and a way to say more. */
export function Regroup({ event }: { readonly event: LinkedEvent }) {
  const correcting = use(CorrectingContext);
  const marks = (event.corrections ?? []).filter(({ change }) => isOfReports(change));
  return (
    <div className="regroup">
      {marks.map((correction) => (
        <CorrectedMark key={correction.id} correction={correction} />
      ))}
      {correcting && !event.coded && <MergePicker event={event} />}
    </div>
  );
}

interface SplitProps {
  readonly event: LinkedEvent;
  readonly report: Report;
  readonly source: string;
}

/** Says that one report tells of another event. */
export function SplitButton({ event, report, source }: SplitProps) {
  const correcting = use(CorrectingContext);
  if (!correcting) return null;
  return (
    <button
      type="button"
      className="button button--text"
      aria-label={t('reports.splitOf', { source })}
      onClick={() => void correcting.correct([wishSplit(event, report)], correcting.name, '')}
    >
      {t('reports.split')}
    </button>
  );
}

function MergePicker({ event }: { readonly event: LinkedEvent }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="why-here" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('reports.same')}</summary>
      {isOpen && <Offers event={event} />}
    </details>
  );
}

function Offers({ event }: { readonly event: LinkedEvent }) {
  const correcting = use(CorrectingContext);
  const events = useDateline((state) => state.events);
  const near = useMemo(() => nearEvents(event, events, OFFERED), [event, events]);
  const merge = (other: LinkedEvent) => {
    const wish = wishMerge(event, other);
    if (wish) void correcting?.correct([wish], correcting.name, '');
  };
  if (near.length === 0) return <p>{t('reports.noneNear')}</p>;
  return (
    <>
      <p className="hint">{t('reports.sameHint')}</p>
      <ul className="regroup__offers">
        {near.map((other) => (
          <Offer key={other.id} event={other} onMerge={() => merge(other)} />
        ))}
      </ul>
    </>
  );
}

function Offer({ event, onMerge }: { readonly event: LinkedEvent; readonly onMerge: () => void }) {
  const sources = useDateline((state) => sourceLine(state, event));
  const day = event.date ? formatDate(event.date, 'short') : t('event.dateUnknown');
  const more = [day, tollLine(event.casualties), sources].filter((part) => part !== '');
  return (
    <li>
      <span>
        <b>{titleOf(event)}</b>
        <span className="facts__line hint">{more.join(' · ')}</span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={t('reports.mergeWith', { event: titleOf(event), day })}
        onClick={onMerge}
      >
        {t('reports.merge')}
      </button>
    </li>
  );
}
