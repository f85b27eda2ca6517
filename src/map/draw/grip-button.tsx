import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { DomEvent, type Map as LeafletMap } from 'leaflet';
import { t } from '../../ui/i18n/messages.ts';
import type { Grip } from './edit-area.ts';

interface Props {
  readonly map: LeafletMap;
  readonly grip: Grip;
  readonly name: string;
  /** The grip that the keyboard moved: the shape may have been turned over under it. */
  readonly hasFocus: boolean;
  readonly onHold: () => unknown;
  readonly onDrag: (lon: number, lat: number) => void;
  readonly onDrop: () => void;
  readonly onStep: (lon: number, lat: number) => void;
  readonly onRemove: () => void;
}

/** CSS pixels a key press, with shift five times as many. */
const STEP = 8;
const WIDE = 5;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** A point of a shape as a button: drag it, or move it by arrow keys; Delete takes a corner away. */
export function GripButton({ map, grip, name, hasFocus, onHold, onDrag, onDrop, onStep, onRemove }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const isHeld = useRef(false);
  const [lon, lat] = grip.at;
  useEffect(() => {
    // A drag of the point is none of the map.
    if (button.current) DomEvent.disableClickPropagation(button.current);
  }, []);
  useEffect(() => {
    if (hasFocus) button.current?.focus({ preventScroll: true });
  }, [hasFocus, lon, lat]);
  const { x, y } = map.latLngToLayerPoint([lat, lon]);
  const at = (event: PointerEvent): [number, number] => {
    const place = map.mouseEventToLatLng(event.nativeEvent);
    return [place.lng, place.lat];
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) {
      const far = STEP * (event.shiftKey ? WIDE : 1);
      const to = map.layerPointToLatLng([x + step[0] * far, y + step[1] * far]);
      onStep(to.lng, to.lat);
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (event.key === 'Enter' && grip.kind === 'between') onStep(lon, lat);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      ref={button}
      type="button"
      className={`draw-grip draw-grip--${grip.kind} leaflet-zoom-hide`}
      style={{ transform: `translate(${String(x)}px, ${String(y)}px)` }}
      aria-label={name}
      title={grip.kind === 'between' ? t('area.addCorner') : undefined}
      onKeyDown={press}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        isHeld.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        onHold();
      }}
      onPointerMove={(event) => {
        if (isHeld.current) onDrag(...at(event));
      }}
      onPointerUp={() => {
        if (isHeld.current) onDrop();
        isHeld.current = false;
      }}
      onPointerCancel={() => {
        isHeld.current = false;
        onDrop();
      }}
    />
  );
}
