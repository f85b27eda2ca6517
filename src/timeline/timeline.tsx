import { useMemo } from 'react';
import { countOutside } from '../core/query/time-extent.ts';
import { fromDay } from '../core/query/days.ts';
import { selectTotals } from '../state/selectors.ts';
import { selectTable } from '../state/shown.ts';
import { useDateline } from '../state/use-dateline.ts';
import { formatDays, formatNumber } from '../ui/format.ts';
import { Chart } from './chart.tsx';
import { Controls } from './controls.tsx';
import { usePlay } from './use-play.ts';
import { useTimeWindow, type TimeZoom } from './use-time-window.ts';
import './timeline.css';
import { t } from '../ui/i18n/messages.ts';

interface Props {
  /** Height in CSS pixels: 120 with all controls, 64 or 56 with the necessary ones. */
  readonly height: number;
}

/**
 * Events over time: see them, brush them, play them. Time runs from left to right in every language, as the axes of
 * charts in Arabic print do: a picture of the map that is passed on reads the same for all.
 */
export function Timeline({ height }: Props) {
  const time = useTimeWindow();
  const play = usePlay(time?.extent ?? null);
  const totals = useDateline(selectTotals);
  if (!time) {
    return (
      <section className="timeline timeline--empty" aria-label={t('timeline.name')} style={{ height }}>
        <p className="hint">{totals.all > 0 ? t('timeline.noDates') : t('timeline.noEvents')}</p>
      </section>
    );
  }
  const roomy = height >= 100;
  const dated = totals.shown - totals.withoutDate;
  return (
    <section
      className="timeline"
      aria-label={t('timeline.name')}
      style={{ height }}
      onKeyDown={(event) => {
        // Space on a handle, where it means nothing else.
        if (event.key !== ' ' || !(event.target as Element).matches('[role="slider"]')) return;
        event.preventDefault();
        play.toggle();
      }}
    >
      <Controls time={time} play={play} roomy={roomy} />
      <div className="timeline-stage" dir="ltr">
        <p className="quiet">
          {t('timeline.summary', {
            count: dated,
            days: formatDays(fromDay(time.extent.first), fromDay(time.extent.last)),
          })}
        </p>
        <Chart time={time} height={height - (roomy ? 14 : 6)} />
        <Outside time={time} />
      </div>
    </section>
  );
}

/** Says that there is more than the window shows; a click shows it all. */
function Outside({ time }: { readonly time: TimeZoom }) {
  const table = useDateline(selectTable);
  const version = useDateline((state) => selectTable(state).version);
  const basis = useDateline((state) => state.filter.timeBasis);
  const { before, after } = useMemo(
    () =>
      countOutside(
        table,
        { first: Math.floor(time.window.first), last: Math.ceil(time.window.last) - 1 },
        basis,
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the table changes in place; its version tells
    [table, version, time.window, basis],
  );
  return (
    <>
      {before > 0 && <Beyond side="before" count={before} onShow={time.showAll} />}
      {after > 0 && <Beyond side="after" count={after} onShow={time.showAll} />}
    </>
  );
}

interface BeyondProps {
  readonly side: 'before' | 'after';
  readonly count: number;
  readonly onShow: () => void;
}

function Beyond({ side, count, onShow }: BeyondProps) {
  const words = side === 'before' ? t('timeline.earlier', { count }) : t('timeline.later', { count });
  return (
    <button
      type="button"
      className={`timeline-outside timeline-outside--${side}`}
      aria-label={words}
      title={words}
      onClick={onShow}
    >
      {side === 'before' ? `‹ ${formatNumber(count)}` : `${formatNumber(count)} ›`}
    </button>
  );
}
