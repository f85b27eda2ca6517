import { Suspense, useState } from 'react';
import { useDateline } from '../../state/use-dateline.ts';
import { directionOf } from '../../ui/i18n/locale.ts';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { Insets } from '../view/insets.ts';

const LegendBody = lazyView(() => import('./legend-body.tsx').then((m) => m.LegendBody));

/** What the symbols mean: folded, and fetched, until asked for. */
export function SymbolLegend({ insets }: { readonly insets: Insets }) {
  const isMirrored = useDateline((state) => directionOf(state.shownLanguage) === 'rtl');
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="map-legend"
      style={{ insetInlineStart: isMirrored ? insets.right : insets.left, bottom: insets.bottom }}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('map.legend')}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <LegendBody />
        </Suspense>
      )}
    </details>
  );
}
