import { useState } from 'react';
import { looksSwapped, questionOf, shownSamples } from '../../sources/dataset/table-questions.ts';
import type { DayOrder } from '../../sources/dataset/fields/read-day.ts';
import {
  missingFields,
  TABLE_FIELDS,
  type TableField,
  type TableMatch,
} from '../../sources/dataset/formats/table-fields.ts';
import type { DatasetOptions } from '../../sources/dataset/options.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { TableInspection } from './use-import.ts';

interface Props {
  readonly inspection: TableInspection;
  readonly onStart: (options: DatasetOptions) => void;
}

/** What the columns were taken for, to be changed before a row is read; and the order of day and month where it is open. */
export function ImportQuestions({ inspection, onStart }: Props) {
  const { columns, delimiter, layout } = inspection;
  const [match, setMatch] = useState<TableMatch>(inspection.match);
  const [order, setOrder] = useState<DayOrder | null>(null);
  const question = questionOf(columns, match);
  const missing = missingFields(match, layout === 'geojson');
  const isOpen = question.kind === 'ask' && order === null;
  const settled = question.kind === 'shown' ? question.order : (order ?? 'unknown');
  return (
    <form
      className="import-card__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0 && !isOpen) onStart({ delimiter, match, order: settled });
      }}
    >
      {(layout === 'table' || layout === 'geojson') && (
        <Columns columns={columns} match={match} onMatch={setMatch} />
      )}
      {missing.length > 0 && (
        <p className="notice notice--warn" role="alert">
          {t('import.missing', { fields: missing.map((field) => t(`import.field.${field}`)).join(', ') })}
        </p>
      )}
      {looksSwapped(columns, match) && (
        <p className="notice notice--warn" role="alert">
          {t('import.swapped')}{' '}
          <button
            type="button"
            className="button button--text"
            onClick={() => setMatch({ ...match, lat: match.lon, lon: match.lat })}
          >
            {t('import.swap')}
          </button>
        </p>
      )}
      {question.kind === 'shown' && (
        <p className="hint">
          {question.order === 'dmy'
            ? t('import.dayFirst', { example: question.example })
            : t('import.monthFirst', { example: question.example })}
        </p>
      )}
      {question.kind === 'ask' && (
        <OrderQuestion example={question.example} order={order} onOrder={setOrder} />
      )}
      <button type="submit" className="button button--primary" disabled={missing.length > 0 || isOpen}>
        {t('import.start')}
      </button>
    </form>
  );
}

interface ColumnsProps {
  readonly columns: TableInspection['columns'];
  readonly match: TableMatch;
  readonly onMatch: (match: TableMatch) => void;
}

function Columns({ columns, match, onMatch }: ColumnsProps) {
  const choose = (field: TableField, key: string) =>
    onMatch({ ...match, [field]: key === '' ? undefined : key });
  return (
    <fieldset className="import-card__columns">
      <legend>{t('import.columns')}</legend>
      {TABLE_FIELDS.map((field) => {
        const chosen = columns.find(({ key }) => key === match[field]);
        return (
          <label key={field} className="import-card__column">
            <span>{t(`import.field.${field}`)}</span>
            <select
              className="input"
              value={match[field] ?? ''}
              onChange={(event) => choose(field, event.target.value)}
            >
              <option value="">{t('import.noColumn')}</option>
              {columns.map(({ key, name }) => (
                <option key={key} value={key}>
                  {columnName(key, name)}
                </option>
              ))}
            </select>
            <span className="hint" dir="auto">
              {chosen ? shownSamples(chosen).join(' · ') : ''}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The coordinates of a feature's point are no property that its file names. */
function columnName(key: string, name: string): string {
  if (key === 'geometry_latitude') return t('import.pointLat');
  return key === 'geometry_longitude' ? t('import.pointLon') : name;
}

interface OrderProps {
  readonly example: string;
  readonly order: DayOrder | null;
  readonly onOrder: (order: DayOrder) => void;
}

function OrderQuestion({ example, order, onOrder }: OrderProps) {
  const answers: readonly (readonly [DayOrder, string])[] = [
    ['dmy', t('import.order.dmy')],
    ['mdy', t('import.order.mdy')],
    ['unknown', t('import.order.unknown')],
  ];
  return (
    <fieldset className="import-card__order">
      <legend>{t('import.order', { example })}</legend>
      {answers.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="import-order" checked={order === value} onChange={() => onOrder(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
