import { useEffect, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { toggleLayer } from '../../state/actions.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { Icon } from '../../ui/icon.tsx';
import { eventBounds } from '../view/home-bounds.ts';
import type { Insets } from '../view/insets.ts';
import { fitEvents } from '../view/use-view.ts';
import { t } from '../../ui/i18n/messages.ts';

interface MapControlsProps {
  readonly map: LeafletMap;
  readonly insets: Insets;
}

/** Zoom in, zoom out, show all events. */
export function MapControls({ map, insets }: MapControlsProps) {
  const isDensity = useDateline((state) => state.layers.includes('density'));
  const store = useDatelineStore();
  const zoom = useZoom(map);
  // On a phone they wait behind one button: pinching does most of it.
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <div className="map-controls" role="group" aria-label={t('map.view')} data-unfolded={isUnfolded}>
      <button
        type="button"
        className="map-controls__fold"
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        <Icon name={isUnfolded ? 'close' : 'layers'} />
        <span className="quiet">{t('map.view')}</span>
      </button>
      <button
        type="button"
        aria-label={t('map.zoomIn')}
        disabled={zoom >= map.getMaxZoom()}
        onClick={() => {
          map.zoomIn();
        }}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={t('map.zoomOut')}
        disabled={zoom <= map.getMinZoom()}
        onClick={() => {
          map.zoomOut();
        }}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        aria-label={t('map.showAllLong')}
        title={t('map.showAll')}
        onClick={() => {
          fitEvents(map, eventBounds(selectShown(store.getState())), insets);
        }}
      >
        <Icon name="fit" />
      </button>
      <button
        type="button"
        aria-label={t('map.density')}
        title={t('map.density')}
        aria-pressed={isDensity}
        onClick={() => {
          toggleLayer(store, 'density');
        }}
      >
        <Icon name="hexagons" />
      </button>
    </div>
  );
}

function useZoom(map: LeafletMap): number {
  const [zoom, setZoom] = useState(() => map.getZoom());
  useEffect(() => {
    const onZoom = (): void => {
      setZoom(map.getZoom());
    };
    map.on('zoomend', onZoom);
    return () => {
      map.off('zoomend', onZoom);
    };
  }, [map]);
  return zoom;
}
