import { useMemo } from 'react';
import { NO_FILTER } from '../../core/query/filter.ts';
import { allRows } from '../../core/query/live/group.ts';
import { facetGroups } from '../../core/query/live/facet-group.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { valueWord } from '../condition-words.ts';

export interface AreaChoice {
  /** `country:SY` or `province:SY/Aleppo`. */
  readonly value: string;
  readonly label: string;
}

/** Countries and provinces in which anything is recorded, the one with the most events first. */
export function useAreaChoices(): readonly AreaChoice[] {
  const { table } = useDateline(selectShown);
  const { rows } = table;
  return useMemo(() => {
    const groups = facetGroups();
    const all = allRows(table);
    return (['province', 'country'] as const).flatMap((facet) => {
      groups[facet].reset(table);
      groups[facet].count(table, all, 1);
      return groups[facet]
        .values(table, NO_FILTER)
        .map(({ value }) => ({ value: `${facet}:${value}`, label: valueWord(facet, value) }));
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the table changes in place; its rows tell
  }, [table, rows]);
}

interface Props {
  readonly choices: readonly AreaChoice[];
  readonly areas: readonly [string, string];
  readonly onChange: (areas: readonly [string, string]) => void;
}

export function AreaFields({ choices, areas: [a, b], onChange }: Props) {
  return (
    <div className="compare__fields">
      <AreaField
        label={t('compare.left')}
        value={a}
        choices={choices}
        onChange={(next) => onChange([next, b])}
      />
      <AreaField
        label={t('compare.right')}
        value={b}
        choices={choices}
        onChange={(next) => onChange([a, next])}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly AreaChoice[];
  readonly onChange: (value: string) => void;
}

function AreaField({ label, value, choices, onChange }: FieldProps) {
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <select className="input" value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
