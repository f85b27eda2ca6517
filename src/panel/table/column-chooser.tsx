import { t } from '../../ui/i18n/messages.ts';
import { Popover } from '../../ui/popover.tsx';
import { COLUMNS, type ColumnKey } from './table-columns.tsx';

interface Props {
  readonly chosen: readonly ColumnKey[];
  readonly onChange: (keys: readonly ColumnKey[]) => void;
}

/** Which columns the table shows; one at least stays. */
export function ColumnChooser({ chosen, onChange }: Props) {
  return (
    <Popover label={t('table.columns')} button={t('table.columns')} placement="below">
      {() => (
        <ul className="column-chooser">
          {COLUMNS.map(({ key }) => (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  disabled={chosen.length === 1 && chosen.includes(key)}
                  onChange={({ target }) =>
                    onChange(target.checked ? [...chosen, key] : chosen.filter((other) => other !== key))
                  }
                />{' '}
                {t(`table.${key}`)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
