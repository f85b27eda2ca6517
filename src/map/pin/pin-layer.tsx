import { useEffect, useEffectEvent, useRef } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { setPin } from '../../state/actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import { centerFor, isInSight, type Insets } from '../view/insets.ts';
import { drawPin, type Pin } from './draw-pin.ts';
import './pin.css';

/** A press that moved farther than this was a drag of the map; CSS pixels. */
const STILL = 6;

interface Props {
  readonly map: LeafletMap;
  readonly insets: Insets;
}

/**
 * While a point is asked for, a click puts a pin where it falls, whatever mark is there; the pin can be dragged. By
 * keyboard, the map is moved with the arrow keys and Enter puts the pin in its middle.
 */
export function PinLayer({ map, insets }: Props) {
  const store = useDatelineStore();
  const at = useDateline((state) => state.pin?.at ?? null);
  const drawn = useRef<Pin | null>(null);
  const put = useEffectEvent(({ lat, lng }: { lat: number; lng: number }) => {
    const { lat: north, lng: east } = map.wrapLatLng([lat, lng]);
    setPin(store, { at: { lat: round(north), lon: round(east) } });
  });
  const putInMiddle = useEffectEvent(() => {
    const { left, right, top, bottom } = insets;
    const size = map.getSize();
    put(map.containerPointToLatLng([(size.x + left - right) / 2, (size.y + top - bottom) / 2]));
  });
  const draw = useEffectEvent((place: typeof at) => {
    if (!place) return;
    if (drawn.current) drawn.current.move(place);
    else drawn.current = drawPin(map, place, put);
    if (!isInSight(map, [place.lat, place.lon], insets)) {
      map.panTo(centerFor(map, [place.lat, place.lon], map.getZoom(), insets), { animate: false });
    }
  });

  useEffect(() => {
    const remove = listen(map, put, putInMiddle);
    return () => {
      remove();
      drawn.current?.remove();
      drawn.current = null;
    };
  }, [map]);
  useEffect(() => {
    draw(at);
  }, [at]);
  return (
    <p className="pin-hint" role="status">
      {t('pin.hint')}
    </p>
  );
}

/** Before anything else hears of it: the marks under the pointer open nothing now. */
function listen(
  map: LeafletMap,
  put: (at: { lat: number; lng: number }) => void,
  putInMiddle: () => void,
): () => void {
  const container = map.getContainer();
  const abort = new AbortController();
  const options = { signal: abort.signal, capture: true };
  let pressed: { x: number; y: number } | null = null;
  const root = container.parentElement ?? container;
  root.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => (pressed = { x: clientX, y: clientY }),
    options,
  );
  root.addEventListener(
    'click',
    (event) => {
      const { target, clientX, clientY, detail } = event;
      // A press of Enter on a mark's button is a click without a pointer.
      const isOnMap = target instanceof Element && container.contains(target);
      if (!isOnMap || target.closest('.leaflet-control, .leaflet-popup')) return;
      event.stopPropagation();
      const isStill = pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) < STILL;
      if (detail > 0 && isStill) put(map.mouseEventToLatLng(event));
    },
    options,
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.target !== container) return;
      event.stopPropagation();
      putInMiddle();
    },
    options,
  );
  container.classList.add('map-canvas--pinning');
  return () => {
    abort.abort();
    container.classList.remove('map-canvas--pinning');
  };
}

/** Five decimals are about a metre. */
function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
