import { t } from '../../ui/i18n/messages.ts';
import { before, yearBefore, type Period } from './sides.ts';

interface Props {
  readonly periods: readonly [Period, Period];
  readonly onChange: (periods: readonly [Period, Period]) => void;
}

/** Two ranges of days to type; the left one can be set by the right one. */
export function PeriodFields({ periods: [a, b], onChange }: Props) {
  return (
    <>
      <div className="compare__fields">
        <PeriodField label={t('compare.left')} period={a} onChange={(next) => onChange([next, b])} />
        <PeriodField label={t('compare.right')} period={b} onChange={(next) => onChange([a, next])} />
      </div>
      <div className="compare__mode">
        <button type="button" className="button" onClick={() => onChange([before(b), b])}>
          {t('compare.before')}
        </button>
        <button type="button" className="button" onClick={() => onChange([yearBefore(b), b])}>
          {t('compare.yearBefore')}
        </button>
      </div>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

function PeriodField({ label, period, onChange }: FieldProps) {
  return (
    <fieldset className="compare__period">
      <legend className="field__label">{label}</legend>
      <input
        className="input"
        type="date"
        aria-label={t('timeline.from')}
        value={period.start}
        onChange={({ target }) => onChange({ ...period, start: target.value })}
      />
      <input
        className="input"
        type="date"
        aria-label={t('timeline.to')}
        value={period.end}
        onChange={({ target }) => onChange({ ...period, end: target.value })}
      />
    </fieldset>
  );
}
