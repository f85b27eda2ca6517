import { useEffect, useEffectEvent, useState } from 'react';
import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import type { Insets } from '../view/insets.ts';
import type { Corner } from './area-shape.ts';

interface ToolHandlers {
  /** A click, a tap, or Enter with the cross of the keyboard on a point. */
  readonly onPoint: (at: Corner) => void;
  /** Where the cross came to rest; `null` while the pointer leads. */
  readonly onCross?: (at: Corner) => void;
  readonly onDoubleClick?: () => void;
  readonly onBack?: () => void;
  readonly onCancel: () => void;
}

/**
 * What all tools on the map share: points by click, or by keyboard. Arrow keys move the map under a cross in its middle,
 * Enter or space takes the point there. Returns whether the cross is in use.
 */
export function useToolMap(map: LeafletMap, insets: Insets, handlers: ToolHandlers): boolean {
  const [hasCross, setCross] = useState(false);
  const point = useEffectEvent((at: Corner) => handlers.onPoint(at));
  const rest = useEffectEvent(() => {
    if (hasCross) handlers.onCross?.(middleOf(map, insets));
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.target !== map.getContainer()) return;
    if (/^Arrow|^[-+=]$/.test(event.key)) setCross(true);
    else if (event.key === 'Enter' || event.key === ' ') {
      setCross(true);
      handlers.onPoint(middleOf(map, insets));
    } else if (event.key === 'Backspace') handlers.onBack?.();
    else if (event.key === 'Escape') handlers.onCancel();
    else return;
    if (!/^Arrow|^[-+=]$/.test(event.key)) event.preventDefault();
  });
  const doubleClick = useEffectEvent(() => handlers.onDoubleClick?.());
  useEffect(() => {
    const container = map.getContainer();
    const onClick = ({ latlng, originalEvent }: LeafletMouseEvent): void => {
      if (isOnMap(originalEvent)) point([latlng.lng, latlng.lat]);
    };
    const onKey = (event: KeyboardEvent): void => press(event);
    const onPointer = (): void => setCross(false);
    const onRest = (): void => rest();
    const onDouble = (): void => doubleClick();
    map.doubleClickZoom.disable();
    map.on({ click: onClick, moveend: onRest, dblclick: onDouble });
    container.addEventListener('keydown', onKey);
    container.addEventListener('pointermove', onPointer);
    container.focus({ preventScroll: true });
    return () => {
      map.doubleClickZoom.enable();
      map.off({ click: onClick, moveend: onRest, dblclick: onDouble });
      container.removeEventListener('keydown', onKey);
      container.removeEventListener('pointermove', onPointer);
    };
  }, [map]);
  return hasCross;
}

/** On the tool's own sheet over the map, not on a popup or a control. */
function isOnMap({ target }: Event): boolean {
  return target instanceof Element && target.closest('.draw-sheet') !== null;
}

/** The middle of the part of the map that nothing covers. */
export function middleOf(map: LeafletMap, { left, right, top, bottom }: Insets): Corner {
  const { x, y } = map.getSize();
  const { lng, lat } = map.containerPointToLatLng([(left + x - right) / 2, (top + y - bottom) / 2]);
  return [lng, lat];
}
