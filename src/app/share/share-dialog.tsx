import { useEffect, useRef } from 'react';
import { chosenView, frameAddress, frameCode } from '../../embed/frame-code.ts';
import { writeLink } from '../../embed/link-state.ts';
import { linkOf } from '../../embed/link-view.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { CopyField } from './copy-field.tsx';
import { FrameOptions } from './frame-options.tsx';
import { FramePreview } from './frame-preview.tsx';
import { useFrameChoice } from './use-frame-choice.ts';
import './share-dialog.css';

/** Builds the code of a frame, and the link that goes with it, and shows what readers will see. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const store = useDatelineStore();
  const hasEvent = useDateline((state) => state.selection.event !== null);
  const added = useDateline((state) => state.added.length);
  const chooser = useFrameChoice(hasEvent);
  const { choice } = chooser;
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const close = () => {
    // Closed first: the browser then gives the focus back to where it was.
    dialog.current?.close();
    onClose();
  };
  // Nothing behind a modal dialog changes.
  const view = chosenView(linkOf(store.getState()), choice);
  const base = document.baseURI;
  return (
    <dialog
      ref={dialog}
      className="share-dialog"
      aria-labelledby="share-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // The drawer round it listens for Escape as well.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="share-dialog__head">
        <h2 id="share-dialog-title">{t('share.title')}</h2>
        <button type="button" className="button button--icon" aria-label={t('page.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="share-dialog__body">
        <FrameOptions chooser={chooser} hasEvent={hasEvent} />
        <div className="share-dialog__result">
          {added > 0 && <p className="notice">{t('share.ownOnly')}</p>}
          <FramePreview
            address={frameAddress(base, view, choice)}
            width={choice.width}
            height={choice.height}
          />
          <CopyField
            label={t('share.code')}
            text={frameCode(base, view, choice, t('embed.title'))}
            copy={t('share.copyCode')}
            rows={choice.withScript ? 9 : 6}
            primary
          />
          <CopyField
            label={t('share.linkOfFrame')}
            text={new URL(writeLink(view) || '#', base).href}
            copy={t('share.copy')}
          />
        </div>
      </div>
    </dialog>
  );
}
