import { useId, useState } from 'react';
import { toDay } from '../core/query/days.ts';
import { changeFilter } from '../state/actions.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { formatDays } from '../ui/format.ts';
import { BasisChoice } from './calendar/basis-choice.tsx';
import { Calendar } from './calendar/calendar.tsx';
import { presetsFor } from './presets.ts';
import { timeOf } from './brush.ts';
import { SpeedSelect } from './speed-select.tsx';
import type { Play } from './use-play.ts';
import type { TimeZoom } from './use-time-window.ts';
import { t } from '../ui/i18n/messages.ts';

interface Props {
  readonly time: TimeZoom;
  readonly play: Play;
  readonly onDone: () => void;
}

/** Exact dates to type, and ranges that fit the data. */
export function DateRangeForm({ time, play, onDone }: Props) {
  const store = useDatelineStore();
  const current = useDateline((state) => state.filter.time);
  const id = useId();
  const full = timeOf(time.extent);
  const [start, setStart] = useState(current?.start ?? full.start);
  const [end, setEnd] = useState(current?.end ?? full.end);
  const problem = findProblem(start, end);
  return (
    <form
      className="timeline-dates"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem) return;
        changeFilter(store, { time: { start, end } });
        onDone();
      }}
    >
      <label className="field">
        <span className="field__label">{t('timeline.from')}</span>
        <input
          className="input"
          type="date"
          autoFocus
          value={start}
          onChange={(event) => setStart(event.target.value)}
        />
      </label>
      <label className="field">
        <span className="field__label">{t('timeline.to')}</span>
        <input
          className="input"
          type="date"
          value={end}
          aria-describedby={problem ? id : undefined}
          onChange={(event) => setEnd(event.target.value)}
        />
      </label>
      {problem ? (
        <p className="hint" id={id} role="alert">
          {problem}
        </p>
      ) : (
        <p className="hint">{formatDays(start, end)}</p>
      )}
      <button type="submit" className="button button--primary" disabled={problem !== null}>
        {t('timeline.show')}
      </button>
      <Presets time={time} onDone={onDone} />
      <PlayChoices play={play} />
      <BasisChoice />
      <Calendar extent={time.extent} onPick={onDone} />
      <p className="hint">{t('timeline.inexact')}</p>
    </form>
  );
}

/** How a play looks; the play button itself stands beside the chart. */
function PlayChoices({ play }: { readonly play: Play }) {
  const store = useDatelineStore();
  const trails = useDateline((state) => state.trails);
  return (
    <div className="timeline-play" role="group" aria-label={t('trail.play')}>
      <SpeedSelect play={play} />
      <label>
        <input
          type="checkbox"
          checked={trails}
          onChange={({ target }) => store.setState({ trails: target.checked })}
        />
        {t('trail.show')}
      </label>
    </div>
  );
}

function Presets({ time, onDone }: { readonly time: TimeZoom; readonly onDone: () => void }) {
  const store = useDatelineStore();
  const current = useDateline((state) => state.filter.time);
  return (
    <div className="timeline-presets" role="group" aria-label={t('timeline.ranges')}>
      {presetsFor(time.extent, time.home).map((preset) => (
        <button
          key={preset.label}
          type="button"
          className="button"
          aria-pressed={preset.time?.start === current?.start && preset.time?.end === current?.end}
          onClick={() => {
            changeFilter(store, { time: preset.time });
            onDone();
          }}
        >
          {preset.label}
        </button>
      ))}
    </div>
  );
}

function findProblem(start: string, end: string): string | null {
  const [first, last] = [toDay(start), toDay(end)];
  if (first === null || last === null) return t('timeline.bothDays');
  return first > last ? t('timeline.order') : null;
}
