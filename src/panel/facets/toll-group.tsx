import { changeFilter } from '../../state/actions.ts';
import { selectTolls } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatNumber } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { quiet } from '../../ui/quiet.tsx';

/** Deaths by their lower bound: ready-made ranges, and two fields for any other. */
export function TollGroup() {
  const store = useDatelineStore();
  const { buckets, unstated } = useDateline(selectTolls);
  const min = useDateline((state) => state.filter.minKilled);
  const max = useDateline((state) => state.filter.maxKilled);
  return (
    <details className="facet" open>
      <summary className="facet__name">{t('condition.toll')}</summary>
      <div className="facet__tolls" role="group" aria-label={t('condition.toll')}>
        {buckets.map((bucket) => {
          const pressed = min === bucket.min && max === bucket.max;
          return (
            <button
              key={bucket.min}
              type="button"
              className="button"
              aria-pressed={pressed}
              disabled={bucket.count === 0 && !pressed}
              onClick={() =>
                changeFilter(store, {
                  minKilled: pressed ? null : bucket.min,
                  maxKilled: pressed ? null : bucket.max,
                })
              }
            >
              {rangeWord(bucket.min, bucket.max)}{' '}
              <span className="facet-row__count">
                <Rich id="facets.events" values={{ count: bucket.count }} tags={{ quiet }} />
              </span>
            </button>
          );
        })}
      </div>
      <div className="facet__range">
        <TollField
          label={t('facets.atLeast')}
          value={min}
          onChange={(minKilled) => changeFilter(store, { minKilled })}
        />
        <TollField
          label={t('facets.atMost')}
          value={max}
          onChange={(maxKilled) => changeFilter(store, { maxKilled })}
        />
      </div>
      {unstated > 0 && <p className="hint">{t('facets.unstated', { count: unstated })}</p>}
    </details>
  );
}

function rangeWord(min: number, max: number | null): string {
  if (max === null) return t('facets.orMore', { min });
  return min === max ? formatNumber(min) : t('toll.range', { min, max });
}

interface FieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function TollField({ label, value, onChange }: FieldProps) {
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <input
        className="input"
        type="number"
        min={0}
        inputMode="numeric"
        value={value ?? ''}
        onChange={({ target }) => {
          const count = target.valueAsNumber;
          onChange(Number.isFinite(count) && count >= 0 ? Math.floor(count) : null);
        }}
      />
    </label>
  );
}
