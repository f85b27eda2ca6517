import { useEffect, useRef, useState } from 'react';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { ImportResult } from './import-result.tsx';
import { useImport } from './use-import.ts';
import './import-card.css';

interface Props {
  readonly files: readonly File[];
  /** The file turned out to hold articles. */
  readonly onArticles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** Reads the files one after the other; the map stays free to use meanwhile. */
export function ImportCard({ files, onArticles, onClose }: Props) {
  const [at, setAt] = useState(0);
  const card = useRef<HTMLElement>(null);
  const file = files[at];
  useEffect(() => card.current?.focus(), [at]);
  if (!file) return null;
  const next = at + 1 < files.length ? () => setAt(at + 1) : null;
  return (
    <section
      ref={card}
      className="import-card"
      tabIndex={-1}
      aria-label={t('import.title', { name: file.name })}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header className="import-card__head">
        <h2>{t('import.title', { name: file.name })}</h2>
        <button
          type="button"
          className="button button--icon"
          aria-label={t('import.close')}
          onClick={onClose}
        >
          <Icon name="close" size={18} />
        </button>
      </header>
      <OneFile
        key={at}
        file={file}
        next={next}
        onArticles={() => onArticles(files.slice(at))}
        onClose={onClose}
      />
    </section>
  );
}

interface OneProps {
  readonly file: File;
  readonly next: (() => void) | null;
  readonly onArticles: () => void;
  readonly onClose: () => void;
}

function OneFile({ file, next, onArticles, onClose }: OneProps) {
  const { stage, start, stop, remove } = useImport(file, onArticles);
  const cancel = () => {
    stop();
    remove();
    onClose();
  };
  switch (stage.kind) {
    case 'looking':
      return <p role="status">{t('import.looking')}</p>;
    case 'asking':
      return <ImportQuestions inspection={stage.inspection} onStart={start} />;
    case 'reading':
      return (
        <>
          <p className="import-card__rows">{t('import.rows', { rows: stage.rows })}</p>
          <progress aria-label={t('import.progress')} max={file.size} value={stage.read} />
          <button type="button" className="button" onClick={cancel}>
            {t('import.cancel')}
          </button>
        </>
      );
    case 'failed':
      return (
        <>
          <p role="alert" className="notice notice--warn">
            {stage.reason}
          </p>
          <NextOrClose next={next} onClose={onClose} />
        </>
      );
    case 'done':
      return (
        <>
          <ImportResult name={file.name} summary={stage.summary} rejects={stage.rejects} onRemove={remove} />
          <NextOrClose next={next} onClose={onClose} />
        </>
      );
  }
}

function NextOrClose({ next, onClose }: Pick<OneProps, 'next' | 'onClose'>) {
  return (
    <button type="button" className="button button--primary" onClick={next ?? onClose}>
      {next ? t('import.next') : t('import.close')}
    </button>
  );
}
