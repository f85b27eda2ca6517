import { Suspense } from 'react';
import { lazyView } from '../../ui/i18n/lazy-view.ts';

const NothingShown = lazyView(() => import('../../panel/nothing-shown.tsx').then((m) => m.NothingShown));

/** Over the free part of an empty map. */
export function NothingCard({ left, right }: { readonly left: number; readonly right: number }) {
  return (
    <div className="nothing-card" style={{ left: `calc(50% + ${(left - right) / 2}px)` }}>
      <Suspense fallback={null}>
        <NothingShown />
      </Suspense>
    </div>
  );
}
