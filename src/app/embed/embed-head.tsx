import { Suspense, useEffect, useState, type RefObject } from 'react';
import { activeConditions } from '../../core/query/conditions.ts';
import type { EmbedOptions } from '../../embed/embed-options.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Icon } from '../../ui/icon.tsx';

const OlderEvents = lazyView(() => import('../layout/older-events.tsx').then((m) => m.OlderEvents));
const Facets = lazyView(() => import('../../panel/facets/facets.tsx').then((m) => m.Facets));

interface Props {
  readonly options: EmbedOptions;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly filters: boolean;
  readonly onFilters: (open: boolean) => void;
}

/** The heading, where the publisher gave one, and the two buttons of a frame: filters and full screen. */
export function EmbedHead({ options: { title, locked }, root, filters, onFilters }: Props) {
  const active = useDateline((state) => activeConditions(state.filter).length);
  return (
    <>
      <header className={title ? 'embed__head' : 'quiet'}>
        <h1 dir="auto">{title ?? t('embed.title')}</h1>
      </header>
      <div className="embed__buttons">
        {!locked && (
          <button
            type="button"
            className="button"
            aria-expanded={filters}
            onClick={() => onFilters(!filters)}
          >
            <Icon name="filter" size={18} />
            <span className={active > 0 ? undefined : 'quiet'}>
              {active > 0 ? t('embed.filters', { count: active }) : t('drawer.filters')}
            </span>
          </button>
        )}
        <FullScreenButton root={root} />
      </div>
      {filters && (
        <section
          className="embed__filters"
          aria-label={t('drawer.filters')}
          onKeyDown={({ key }) => key === 'Escape' && onFilters(false)}
        >
          <header className="drawer__head">
            <h2>{t('drawer.filters')}</h2>
            <button
              type="button"
              className="button button--icon"
              aria-label={t('page.close')}
              autoFocus
              onClick={() => onFilters(false)}
            >
              <Icon name="close" />
            </button>
          </header>
          <div className="drawer__body">
            <ErrorBoundary view={t('drawer.filters')}>
              <Suspense fallback={<p className="hint drawer__wait">{t('page.loading')}</p>}>
                <OlderEvents />
                <Facets />
              </Suspense>
            </ErrorBoundary>
          </div>
        </section>
      )}
    </>
  );
}

/** Only where the page that holds the frame allows it. */
function FullScreenButton({ root }: Pick<Props, 'root'>) {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const toggle = () =>
    isFull ? document.exitFullscreen() : root.current?.requestFullscreen().catch(() => undefined);
  const label = isFull ? t('embed.leaveFullScreen') : t('embed.fullScreen');
  return (
    <button
      type="button"
      className="button button--icon"
      aria-label={label}
      title={label}
      onClick={() => void toggle()}
    >
      <Icon name={isFull ? 'close' : 'external'} size={18} />
    </button>
  );
}
