import { Suspense } from 'react';
import { changeFilter } from '../state/actions.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { formatDays } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import { timeOf } from './brush.ts';
import { SpeedSelect } from './speed-select.tsx';
import type { Play } from './use-play.ts';
import type { TimeZoom } from './use-time-window.ts';
import { lazyView } from '../ui/i18n/lazy-view.ts';
import { t } from '../ui/i18n/messages.ts';

const DateRangeForm = lazyView(() => import('./date-range-form.tsx').then((m) => m.DateRangeForm));

interface Props {
  readonly time: TimeZoom;
  readonly play: Play;
  /** Without room for it, the dates stand behind a picture button and the zoom is left to the pointer. */
  readonly roomy: boolean;
}

export function Controls({ time, play, roomy }: Props) {
  const store = useDatelineStore();
  const range = useDateline((state) => state.filter.time);
  const shown = range ?? timeOf(time.extent);
  const words = formatDays(shown.start, shown.end, 'short');
  return (
    <div className={roomy ? 'timeline-controls' : 'timeline-controls timeline-controls--tight'}>
      <div className="timeline-controls__row">
        <Popover
          label={t('timeline.datesShown')}
          buttonClass={roomy ? 'button timeline-range' : 'button button--icon'}
          button={
            <>
              <Icon name="calendar" size={18} />
              {roomy ? <span>{words}</span> : <span className="quiet">{t('timeline.dates', { words })}</span>}
            </>
          }
        >
          {(close) => (
            <Suspense fallback={null}>
              <DateRangeForm time={time} play={play} onDone={close} />
            </Suspense>
          )}
        </Popover>
        {roomy && range && (
          <IconButton
            label={t('clear.time')}
            icon="close"
            onClick={() => changeFilter(store, { time: null })}
          />
        )}
      </div>
      <div className="timeline-controls__row">
        <IconButton
          label={play.playing ? t('timeline.pause') : t('timeline.play')}
          icon={play.playing ? 'pause' : 'play'}
          onClick={play.toggle}
        />
        {roomy && <SpeedSelect play={play} />}
        {roomy && <ZoomButtons time={time} />}
      </div>
    </div>
  );
}

function ZoomButtons({ time }: { readonly time: TimeZoom }) {
  const store = useDatelineStore();
  const reset = () => {
    time.reset();
    changeFilter(store, { time: null });
  };
  const middle = (time.window.first + time.window.last) / 2;
  return (
    <>
      <IconButton label={t('timeline.longer')} icon="minus" onClick={() => time.zoom(1.6, middle)} />
      <IconButton label={t('timeline.shorter')} icon="plus" onClick={() => time.zoom(1 / 1.6, middle)} />
      <IconButton label={t('timeline.reset')} icon="reset" onClick={reset} />
    </>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly onClick: () => void;
}

function IconButton({ label, icon, onClick }: IconButtonProps) {
  return (
    <button type="button" className="button button--icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={18} />
    </button>
  );
}
