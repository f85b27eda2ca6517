import { useState } from 'react';
import { EXPORT_FORMATS, FILE_OF, writeEvents, type ExportFormat } from '../../core/export/write-events.ts';
import { selectArticle, selectTotals, selectVisibleEvents } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { listEvents } from './list-events.ts';
import { saveFile } from './save-file.ts';

/** Saves the events that all filters let through, in a format of the reader's choice. */
export function ExportSection() {
  const store = useDatelineStore();
  const { shown } = useDateline(selectTotals);
  const [format, setFormat] = useState<ExportFormat>('csv');
  const save = () => {
    const state = store.getState();
    const articleOf = (id: string) => selectArticle(state, id) ?? undefined;
    const pieces = [...writeEvents(format, listEvents(selectVisibleEvents(state)), articleOf)];
    const { type, ending } = FILE_OF[format];
    saveFile(`dateline-events${ending}`, type, new Blob(pieces));
  };
  return (
    <fieldset className="export">
      <legend>{t('export.title', { count: shown })}</legend>
      {EXPORT_FORMATS.map((name) => (
        <label key={name} className="export__format">
          <input
            type="radio"
            name="export-format"
            checked={format === name}
            onChange={() => setFormat(name)}
          />
          <span>
            {t(`export.${name}`)}
            <span className="hint"> {t(`export.about.${name}`)}</span>
          </span>
        </label>
      ))}
      <button type="button" className="button" disabled={shown === 0} onClick={save}>
        {t('export.save')}
      </button>
    </fieldset>
  );
}
