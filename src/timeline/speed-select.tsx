import { t } from '../ui/i18n/messages.ts';
import { SPEEDS, type Speed } from './play.ts';
import type { Play } from './use-play.ts';

export function SpeedSelect({ play }: { readonly play: Play }) {
  return (
    <select
      className="timeline-speed"
      aria-label={t('timeline.speed')}
      value={play.speed}
      onChange={(event) => play.setSpeed(event.target.value as Speed)}
    >
      {SPEEDS.map(({ key }) => (
        <option key={key} value={key}>
          {t(`timeline.${key}`)}
        </option>
      ))}
    </select>
  );
}
