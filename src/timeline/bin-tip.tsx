import { FAMILIES } from '../core/events/families.ts';
import type { TimeBin } from '../core/query/live/day-group.ts';
import { fromDay } from '../core/query/days.ts';
import type { BinUnit } from '../core/query/time-bins.ts';
import { familyWord } from '../ui/event-words.ts';
import { formatDate, formatNumber } from '../ui/format.ts';
import type { TimeWindow } from '../state/store.ts';
import { toX } from './zoom-window.ts';
import { directionOf } from '../ui/i18n/locale.ts';
import { activeLocale, t } from '../ui/i18n/messages.ts';

interface Props {
  readonly bin: TimeBin;
  readonly unit: BinUnit;
  readonly window: TimeWindow;
  readonly width: number;
}

/** Half of the tip's largest width, to keep it inside the chart. */
const HALF = 110;

/** What a bar stands for, in words. Shares of events with an inexact date are told as "about". */
export function BinTip({ bin, unit, window, width }: Props) {
  const middle = toX(window, width, (bin.first + bin.last + 1) / 2);
  const span = { start: fromDay(bin.first), end: fromDay(bin.last), precision: unit };
  const rows = FAMILIES.map((family, i) => ({
    family,
    count: (bin.solid[i] ?? 0) + (bin.hatched[i] ?? 0),
    spread: (bin.hatched[i] ?? 0) > 0,
  })).filter(({ count }) => count > 0);
  return (
    <div
      className="timeline-tip"
      aria-hidden="true"
      dir={directionOf(activeLocale())}
      style={{ left: Math.min(Math.max(middle, HALF), Math.max(HALF, width - HALF)) }}
    >
      <strong>{formatDate(span, 'short')}</strong>
      {rows.length === 0 && <span>{t('timeline.none')}</span>}
      {rows.map(({ family, count, spread }) => (
        <span key={family} className={`timeline-tip__row family--${family}`}>
          <i /> {t('timeline.bar', { family: familyWord(family), count: tell(count, spread) })}
        </span>
      ))}
    </div>
  );
}

function tell(count: number, spread: boolean): string {
  if (!spread) return formatNumber(Math.round(count));
  return count < 0.95 ? t('timeline.aboutPart') : t('timeline.about', { count: Math.round(count) });
}
