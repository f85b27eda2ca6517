import { lazy, Suspense } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { useDateline } from '../../state/use-dateline.ts';

const TrailLayer = lazy(() => import('./trail-layer.tsx').then((m) => ({ default: m.TrailLayer })));

/** Fetched with the first play. */
export function TrailSlot({ map }: { readonly map: LeafletMap }) {
  const isWanted = useDateline((state) => state.trails && state.playedFrom !== null);
  return (
    isWanted && (
      <Suspense fallback={null}>
        <TrailLayer map={map} />
      </Suspense>
    )
  );
}
