import { t } from '../../ui/i18n/messages.ts';
import type { Stage } from './use-add-flow.ts';

interface Props {
  readonly stage: Extract<Stage, { kind: 'working' }>;
  readonly onCancel: () => void;
}

/** How far the worker is; cancelling ends it at once and brings the form back as it was. */
export function Working({ stage: { count, progress }, onCancel }: Props) {
  const words = progress?.stage === 'loading' ? t('add.loading') : t('add.reading', { count });
  const share = progress && progress.total > 1 ? progress.done / progress.total : undefined;
  return (
    <div className="add-form">
      <p role="status">{words}</p>
      <progress aria-label={words} {...(share === undefined ? {} : { value: share })} />
      <div className="add-form__end">
        <span />
        <button type="button" className="button" autoFocus onClick={onCancel}>
          {t('page.cancel')}
        </button>
      </div>
    </div>
  );
}
