import { Suspense, type ReactNode } from 'react';
import { lazyView } from '../../ui/i18n/lazy-view.ts';

const AreaPanel = lazyView(() => import('./area-panel.tsx').then((m) => m.AreaPanel));

/** For the map's button: fetched when first opened. */
export function areaPanel(close: () => void): ReactNode {
  return (
    <Suspense fallback={null}>
      <AreaPanel onDone={close} />
    </Suspense>
  );
}
