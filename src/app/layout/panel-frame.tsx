import { Suspense, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { useDateline } from '../../state/use-dateline.ts';
import { directionOf } from '../../ui/i18n/locale.ts';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import { eventLink } from '../event-link.ts';

const ArticlePanel = lazyView(() =>
  import('../../panel/article/article-panel.tsx').then((m) => m.ArticlePanel),
);

/** CSS pixels. */
export const PANEL_WIDTH = 420;
const NARROWEST = 340;
const WIDEST = 640;
const STEP = 20;

interface Props {
  readonly width: number;
  /** `null` where there is no room to choose. */
  readonly onWidth: ((width: number) => void) | null;
}

/** The article panel at the right, with a seam to drag or to move by arrow keys. */
export function PanelFrame({ width, onWidth }: Props) {
  return (
    <aside className="panel" aria-label={t('panel.name')} style={{ width }}>
      {onWidth && <Seam width={width} onWidth={onWidth} />}
      <ArticleSlot />
    </aside>
  );
}

export function ArticleSlot({ quote = false }: { readonly quote?: boolean }) {
  return (
    <ErrorBoundary view={t('page.theArticle')}>
      <Suspense fallback={<p className="hint drawer__wait">{t('page.loading')}</p>}>
        <ArticlePanel quote={quote} linkOf={eventLink} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Seam({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  // The seam is at the panel's left, in a mirrored page at its right.
  const outward = useDateline((state) => (directionOf(state.shownLanguage) === 'rtl' ? -1 : 1));
  const set = (next: number) => onWidth(Math.min(WIDEST, Math.max(NARROWEST, next)));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') set(width + STEP * outward);
    else if (event.key === 'ArrowRight') set(width - STEP * outward);
    else return;
    event.preventDefault();
  };
  const begin = (event: PointerEvent) => {
    from.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  return (
    <div
      className="panel__seam"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('panel.width')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={begin}
      onPointerMove={(event) =>
        from.current && set(from.current.width + (from.current.x - event.clientX) * outward)
      }
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
