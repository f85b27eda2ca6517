import { csvText } from '../../core/export/csv-text.ts';
import type { DatasetSummary } from '../../sources/dataset/import-dataset.ts';
import type { RowReject } from '../../sources/dataset/reject.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Rich } from '../../ui/i18n/rich.tsx';
import { reasonWords } from '../reason-words.ts';
import { saveFile } from '../export/save-file.ts';

/** Rejects listed on the page; the file has them all. */
const LISTED = 50;

interface Props {
  readonly name: string;
  readonly summary: DatasetSummary;
  readonly rejects: readonly RowReject[];
  /** Takes the events of this file away. */
  readonly onRemove: () => void;
}

/** Every row accounted for: events, rejects with their reasons, and what a reader should know of those that were read. */
export function ImportResult({ name, summary, rejects, onRemove }: Props) {
  const { rows, events, rejected, encoding, otherType, flagged, hxl, damaged, dataset } = summary;
  return (
    <>
      <p role="status">
        <Rich id="import.done" values={{ rows, events, rejected, dataset }} tags={{ b: 'b' }} />
      </p>
      {encoding !== 'utf-8' && (
        <p className="hint">{t('import.encoding', { encoding: encoding.toUpperCase() })}</p>
      )}
      {hxl && <p className="hint">{t('import.hxl')}</p>}
      {damaged && <p className="notice notice--warn">{t('import.damaged')}</p>}
      {otherType > 0 && <p className="hint">{t('import.otherType', { count: otherType })}</p>}
      {flagged > 0 && <p className="hint">{t('import.flagged', { count: flagged })}</p>}
      {rejected > 0 && <Rejects name={name} rejects={rejects} rejected={rejected} />}
      {dataset !== 'Dateline' && events > 0 && (
        <button type="button" className="button button--text" onClick={onRemove}>
          {t('import.remove')}
        </button>
      )}
    </>
  );
}

function Rejects({
  name,
  rejects,
  rejected,
}: Pick<Props, 'name' | 'rejects'> & { readonly rejected: number }) {
  const save = () => {
    const lines = rejects.map(({ line, reason, raw }) => [line, reasonWords(reason), raw]);
    saveFile(`${name}-rejected.csv`, 'text/csv', csvText([['line', 'reason', 'row'], ...lines]));
  };
  return (
    <details className="import-card__rejects">
      <summary>{t('import.rejects', { count: rejected })}</summary>
      <ol tabIndex={0} aria-label={t('import.rejects', { count: rejected })}>
        {rejects.slice(0, LISTED).map(({ line, reason, raw }) => (
          <li key={`${line} ${reason}`}>
            <b>{t('import.line', { line })}</b> {reasonWords(reason)}
            <code dir="auto">{raw.slice(0, 200)}</code>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={save}>
        {t('import.saveRejects')}
      </button>
    </details>
  );
}
