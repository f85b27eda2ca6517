import { Suspense } from 'react';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { Intake as State } from './use-intake.ts';

const ImportCard = lazyView(() => import('./import-card.tsx').then((m) => m.ImportCard));
const AddDialog = lazyView(() => import('../add/add-dialog.tsx').then((m) => m.AddDialog));

interface Props {
  readonly intake: State;
  readonly onClosed: () => void;
}

/** The dialog for articles and the card for datasets, each fetched when first needed. */
export function Intake({ intake, onClosed }: Props) {
  const { articles, datasets } = intake;
  return (
    <>
      {datasets.length > 0 && (
        <ErrorBoundary view={t('page.import')}>
          <Suspense fallback={null}>
            <ImportCard files={datasets} onArticles={intake.openArticles} onClose={intake.closeDatasets} />
          </Suspense>
        </ErrorBoundary>
      )}
      {articles && (
        <ErrorBoundary view={t('page.addDialog')}>
          <Suspense fallback={null}>
            <AddDialog
              files={articles}
              onDatasets={intake.open}
              onClose={() => {
                intake.closeArticles();
                onClosed();
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
