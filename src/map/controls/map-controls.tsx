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
        <FitIcon />
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
        <HexIcon />
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

/** Four corners, in the weight of the other icons. */
function FitIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5M10 9.9v.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Three hexagons. */
function HexIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M10 2.6 13 4.3v3.5L10 9.5 7 7.8V4.3ZM6.4 9.6l3 1.7v3.5l-3 1.7-3-1.7v-3.5ZM13.6 9.6l3 1.7v3.5l-3 1.7-3-1.7v-3.5Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}
