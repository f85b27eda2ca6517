import { useEffect, useRef } from 'react';
import { isTableName } from '../import/dataset-files.ts';
import { Icon } from '../../ui/icon.tsx';
import { AddForm } from './add-form.tsx';
import { BatchReview } from './batch-review.tsx';
import { Result } from './result.tsx';
import { useAddFlow, type AddFlow } from './use-add-flow.ts';
import { Working } from './working.tsx';
import './add-dialog.css';
import { t } from '../../ui/i18n/messages.ts';

interface Props {
  /** Read at once, when there are any. */
  readonly files: readonly File[];
  /** Files of coded events are not read here. */
  readonly onDatasets: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** Add an article: paste, drop or open it; its events join the map. */
export function AddDialog({ files, onDatasets, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const flow = useAddFlow();
  const { kind } = flow.stage;
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const read = useRef(flow.openFiles);
  useEffect(() => {
    if (files.length > 0) void read.current(files);
  }, [files]);
  const open = (chosen: readonly File[]) => {
    if (chosen.some(({ name }) => isTableName(name))) onDatasets(chosen);
    else void flow.openFiles(chosen);
  };
  const close = () => {
    flow.cancel();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="add-dialog"
      aria-labelledby="add-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (kind === 'edit') open([...event.dataTransfer.files]);
      }}
    >
      <header className="add-dialog__head">
        <h2 id="add-dialog-title">{t('add.title')}</h2>
        <button type="button" className="button button--icon" aria-label={t('page.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <Failures flow={flow} />
      {(kind === 'edit' || kind === 'reading') && <AddForm flow={flow} onFiles={open} />}
      {flow.stage.kind === 'batch' && <BatchReview flow={flow} reading={flow.stage.reading} />}
      {flow.stage.kind === 'working' && <Working stage={flow.stage} onCancel={flow.cancel} />}
      {flow.stage.kind === 'done' && (
        <Result added={flow.stage.added} onMore={flow.restart} onClose={close} />
      )}
    </dialog>
  );
}

/** What went wrong with which input; always there, so that screen readers hear it when it fills. */
function Failures({ flow }: { readonly flow: AddFlow }) {
  return (
    <div role="alert">
      {flow.failure.length > 0 && (
        <ul className="notice notice--warn add-dialog__failures">
          {flow.failure.map(({ where, reason }, i) => (
            <li key={i}>
              <b>{where}.</b> {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
