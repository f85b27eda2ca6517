import type { TimeBasis } from '../../core/query/filter.ts';
import { setTimeBasis } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';

const BASES: readonly TimeBasis[] = ['event', 'published'];

/** Whether dates are those of the events or of their reports. */
export function BasisChoice() {
  const store = useDatelineStore();
  const basis = useDateline((state) => state.filter.timeBasis);
  return (
    <fieldset className="basis">
      <legend className="field__label">{t('basis.of')}</legend>
      {BASES.map((key) => (
        <label key={key}>
          <input
            type="radio"
            name="time-basis"
            checked={basis === key}
            onChange={() => setTimeBasis(store, key)}
          />{' '}
          {t(`basis.${key}`)}
        </label>
      ))}
    </fieldset>
  );
}
