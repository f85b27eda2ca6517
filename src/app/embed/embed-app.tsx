import { Suspense, useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import type { EmbedOptions } from '../../embed/embed-options.ts';
import { MapView } from '../../map/map-view.tsx';
import { selectTotals } from '../../state/selectors.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { Timeline } from '../../timeline/timeline.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import { LiveRegion } from '../layout/live-region.tsx';
import { Notices } from '../layout/notices.tsx';
import { useSides } from '../layout/use-sides.ts';
import { CreditLine } from './credit-line.tsx';
import { EmbedHead } from './embed-head.tsx';
import { ScrollHint } from './scroll-hint.tsx';
import { useCooperation } from './use-cooperation.ts';
import { useSize } from './use-size.ts';
import { wishedHeight } from './wished-height.ts';
import './embed.css';

const ArticlePanel = lazyView(() =>
  import('../../panel/article/article-panel.tsx').then((m) => m.ArticlePanel),
);
const NothingShown = lazyView(() => import('../../panel/nothing-shown.tsx').then((m) => m.NothingShown));

/** From this width on, the article stands beside the map; below, over its lower part. CSS pixels. */
const BESIDE = 620;
const PANEL = 320;
const TIMELINE = 56;

interface Props {
  readonly options: EmbedOptions;
  readonly onHeight: (height: number) => void;
}

/** The map inside another page: map, time, the open event, and a line that says whose it is. */
export function EmbedApp({ options, onHeight }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const language = useDateline((state) => state.shownLanguage);
  const { width, height } = useSize(root);
  const hint = useCooperation(root);
  const hasPanel = useDateline((state) => state.selection.event !== null);
  const wished = wishedHeight(width, hasPanel);
  useEffect(() => {
    if (width > 0) onHeight(wished);
  }, [width, wished, onHeight]);
  // A frame that is not shown yet has no size, and a map without a size cannot choose its view.
  return (
    <div className="embed" ref={root} key={language}>
      {width > 0 && height > 0 && <Views options={options} isWide={width >= BESIDE} root={root} />}
      <ScrollHint kind={hint} />
    </div>
  );
}

interface ViewsProps {
  readonly options: EmbedOptions;
  readonly isWide: boolean;
  readonly root: RefObject<HTMLDivElement | null>;
}

function Views({ options, isWide, root }: ViewsProps) {
  const hasPanel = useDateline((state) => state.selection.event !== null);
  const isEmpty = useDateline((state) => selectTotals(state).shown === 0 && state.corpus.kind !== 'loading');
  const [hasFilters, setFilters] = useState(false);
  const sides = useSides(hasFilters && isWide ? PANEL : 0, hasPanel && isWide ? PANEL : 0);
  const below = (hasPanel || hasFilters) && !isWide ? '62%' : '0px';
  const style = {
    '--map-inset-left': `${sides.left}px`,
    '--map-inset-right': `${sides.right}px`,
    '--map-inset-end': `${hasPanel && isWide ? PANEL : 0}px`,
    '--embed-panel': `${PANEL}px`,
    '--embed-below': below,
  } as CSSProperties;
  return (
    <>
      <EmbedHead options={options} root={root} filters={hasFilters} onFilters={setFilters} />
      <main
        className={isWide ? 'stage embed__stage' : 'stage embed__stage embed__stage--narrow'}
        style={style}
      >
        <ErrorBoundary view={t('page.theMap')}>
          <MapView insets={{ top: 0, bottom: 0, ...sides }} />
        </ErrorBoundary>
        {isEmpty && !options.locked && (
          <div className="nothing-card embed__nothing">
            <ErrorBoundary view={t('drawer.filters')}>
              <Suspense fallback={null}>
                <NothingShown />
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
        {hasPanel && (
          <aside className="panel embed__panel" aria-label={t('panel.name')}>
            <ErrorBoundary view={t('page.theArticle')}>
              <Suspense fallback={<p className="hint drawer__wait">{t('page.loading')}</p>}>
                <ArticlePanel quote />
              </Suspense>
            </ErrorBoundary>
          </aside>
        )}
      </main>
      <div inert={options.locked}>
        <ErrorBoundary view={t('page.theTimeline')}>
          <Timeline height={TIMELINE} />
        </ErrorBoundary>
      </div>
      <CreditLine locked={options.locked} />
      <Notices />
      <LiveRegion />
    </>
  );
}
