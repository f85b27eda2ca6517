import { Suspense } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { useDateline } from '../../state/use-dateline.ts';
import { lazyView } from '../../ui/i18n/lazy-view.ts';
import type { Insets } from '../view/insets.ts';

const AreaLayer = lazyView(() => import('./area-layer.tsx').then((m) => m.AreaLayer));

interface Props {
  readonly map: LeafletMap;
  readonly insets: Insets;
  readonly areasUrl: string;
}

/** Fetches outlines and tools when there is something to outline, or a tool in use. */
export function AreaSlot(props: Props) {
  const isWanted = useDateline(
    ({ filter, areaTool }) =>
      areaTool !== null || filter.area !== null || filter.province.length > 0 || filter.country.length > 0,
  );
  return (
    isWanted && (
      <Suspense fallback={null}>
        <AreaLayer {...props} />
      </Suspense>
    )
  );
}
