import { useState } from 'react';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { saveFile } from '../export/save-file.ts';
import { makePng, makeSvg } from './make-picture.ts';
import { PrintSheet, type PrintPage } from './print-sheet.tsx';

/** Saves the map as it stands as a picture, or prints it with its list on one page. */
export function PictureSection() {
  const store = useDatelineStore();
  const { shown } = useDateline(selectTotals);
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const [page, setPage] = useState<PrintPage | null>(null);
  const named = title.trim() === '' ? t('picture.title', { count: shown }) : title.trim();
  const withPng = async (then: (png: Blob) => void) => {
    const png = await makePng(store.getState(), named).catch(() => null);
    setProblem(png ? '' : t('picture.failed'));
    if (png) then(png);
  };
  const saveSvg = () => {
    const svg = makeSvg(store.getState(), named);
    setProblem(svg === null ? t('picture.failed') : '');
    if (svg !== null) saveFile('dateline-map.svg', 'image/svg+xml', svg);
  };
  return (
    <fieldset className="export">
      <legend>{t('picture.name')}</legend>
      <label className="field">
        <span className="field__label">{t('picture.titleField')}</span>
        <input
          className="input"
          value={title}
          maxLength={200}
          dir="auto"
          placeholder={t('picture.title', { count: shown })}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <div className="export__buttons">
        <button
          type="button"
          className="button"
          onClick={() => void withPng((png) => saveFile('dateline-map.png', 'image/png', png))}
        >
          {t('picture.png')}
        </button>
        <button type="button" className="button" onClick={saveSvg}>
          {t('picture.svg')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void withPng((png) => setPage({ png, title: named }))}
        >
          {t('picture.print')}
        </button>
      </div>
      <p className="hint" role="status">
        {problem}
      </p>
      {page && <PrintSheet page={page} onDone={() => setPage(null)} />}
    </fieldset>
  );
}
