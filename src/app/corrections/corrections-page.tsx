import { useState } from 'react';
import type { Correction } from '../../core/corrections/correction.ts';
import { writeCorrections } from '../../sources/corrections/read-corrections.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { useCorpusKeeper } from '../corpus/corpus-keeper.ts';
import { saveFile } from '../export/save-file.ts';
import { CorrectionList } from './correction-list.tsx';
import { CorrectionsFile } from './corrections-file.tsx';
import '../../panel/correct/correct.css';
import './corrections.css';

/** All corrections in one place: the newest first, each to be taken back; out as a file, and in again. */
export function CorrectionsPage() {
  const { done, undone } = useDateline((state) => state.corrections);
  const isKept = useDateline((state) => state.correctionsKept);
  const keeper = useCorpusKeeper();
  const [file, setFile] = useState<File | null>(null);
  const redo = async () => (await keeper.corrections()).redo();
  return (
    <div className="drawer__page corrections">
      <p className="hint">{t('correct.about')}</p>
      {!isKept && <p className="notice notice--warn">{t('correct.notKept')}</p>}
      <div className="corrections__actions">
        <button type="button" className="button" disabled={done.length === 0} onClick={() => save(done)}>
          {t('correct.export')}
        </button>
        <label className="button corrections__open">
          {t('correct.import')}
          <input
            className="quiet"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              target.value = '';
            }}
          />
        </label>
        {undone.length > 0 && (
          <button type="button" className="button" onClick={() => void redo()}>
            <Icon name="undo" size={16} /> {t('correct.redo')}
          </button>
        )}
      </div>
      {file && (
        <CorrectionsFile key={file.lastModified + file.name} file={file} onDone={() => setFile(null)} />
      )}
      {done.length === 0 ? <p>{t('correct.none')}</p> : <CorrectionList corrections={done} />}
    </div>
  );
}

function save(corrections: readonly Correction[]): void {
  saveFile('dateline-corrections.json', 'application/json', writeCorrections(corrections));
}
