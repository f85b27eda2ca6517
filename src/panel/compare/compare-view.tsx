import { useMemo, useState } from 'react';
import { compareSides, type Side } from '../../core/query/summary/compare.ts';
import { selectTimeExtent } from '../../state/selectors.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { formatDays } from '../../ui/format.ts';
import { t } from '../../ui/i18n/messages.ts';
import { valueWord } from '../condition-words.ts';
import { AreaFields, useAreaChoices } from './area-fields.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { PeriodFields } from './period-fields.tsx';
import { areaSide, firstPeriods, isPeriod, type Period } from './sides.ts';
import './compare.css';

/** Bins of one side; more would be too narrow to see. */
const MOST_BINS = 36;

interface Compared {
  readonly names: readonly [string, string];
  readonly sides: readonly [Side, Side];
}

/** Two periods or two areas side by side, within whatever else the filter asks. */
export function CompareView() {
  const extent = useDateline(selectTimeExtent);
  const time = useDateline((state) => state.filter.time);
  const choices = useAreaChoices();
  const [mode, setMode] = useState<'periods' | 'areas'>('periods');
  const [periods, setPeriods] = useState<readonly [Period, Period] | null>(
    () => extent && firstPeriods(time, extent),
  );
  const [areas, setAreas] = useState<readonly [string, string]>(() => [
    choices[0]?.value ?? '',
    choices[1]?.value ?? choices[0]?.value ?? '',
  ]);
  const compared = mode === 'areas' ? ofAreas(areas) : periods?.every(isPeriod) ? ofPeriods(periods) : null;
  return (
    <div className="drawer__page compare">
      <div className="compare__mode" role="group" aria-label={t('compare.what')}>
        {(['periods', 'areas'] as const).map((key) => (
          <button
            key={key}
            type="button"
            className="button"
            aria-pressed={mode === key}
            onClick={() => setMode(key)}
          >
            {t(`compare.${key}`)}
          </button>
        ))}
      </div>
      {mode === 'periods' && periods && <PeriodFields periods={periods} onChange={setPeriods} />}
      {mode === 'areas' && <AreaFields {...{ choices, areas }} onChange={setAreas} />}
      {compared ? (
        <Result {...compared} key={JSON.stringify(compared.sides)} />
      ) : (
        <p className="hint" role="alert">
          {t('compare.incomplete')}
        </p>
      )}
      <p className="hint">{t('compare.within')}</p>
    </div>
  );
}

function Result({ names, sides }: Compared) {
  const { table, filter } = useDateline(selectShown);
  const comparison = useMemo(() => compareSides(table, filter, sides, MOST_BINS), [table, filter, sides]);
  return <ComparisonTable comparison={comparison} names={names} />;
}

function ofPeriods([a, b]: readonly [Period, Period]): Compared {
  return {
    names: [formatDays(a.start, a.end, 'short'), formatDays(b.start, b.end, 'short')],
    sides: [{ time: a }, { time: b }],
  };
}

function ofAreas([a, b]: readonly [string, string]): Compared | null {
  if (a === '' || b === '') return null;
  return { names: [areaName(a), areaName(b)], sides: [areaSide(a), areaSide(b)] };
}

function areaName(choice: string): string {
  const at = choice.indexOf(':');
  return valueWord(choice.startsWith('country:') ? 'country' : 'province', choice.slice(at + 1));
}
