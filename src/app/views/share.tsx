import { Suspense, useState } from 'react';
import { writeLink } from '../../embed/link-state.ts';
import { linkOf } from '../../embed/link-view.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import { ExportSection } from '../export/export-section.tsx';
import { PictureSection } from '../picture/picture-section.tsx';
import { CopyField } from '../share/copy-field.tsx';
import '../export/export.css';
import '../share/copy-field.css';

const ShareDialog = lazyView(() => import('../share/share-dialog.tsx').then((m) => m.ShareDialog));

/** Three ways to take along what is shown: a link, a frame for other pages, a file. */
export function Share() {
  const link = useDateline((state) => writeLink({ ...linkOf(state), drawer: null }));
  const added = useDateline((state) => state.added.length);
  return (
    <div className="drawer__page">
      <CopyField
        label={t('share.link')}
        text={new URL(link || '#', window.location.href).href}
        copy={t('share.copy')}
        primary
      />
      <p className="hint">{t('share.keeps')}</p>
      {added > 0 && <p className="notice">{t('share.ownOnly')}</p>}
      <FrameSection />
      <ExportSection />
      <PictureSection />
    </div>
  );
}

function FrameSection() {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="share-frame">
      <h3>{t('share.frame')}</h3>
      <p className="hint">{t('share.frameHint')}</p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('share.openDialog')}
      </button>
      {isOpen && (
        <ErrorBoundary view={t('share.title')}>
          <Suspense fallback={<p className="hint">{t('page.loading')}</p>}>
            <ShareDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
