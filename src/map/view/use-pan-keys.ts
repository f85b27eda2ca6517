import { useEffect } from 'react';
import type { Map as LeafletMap } from 'leaflet';

/** CSS pixels a key press. */
const STEP = 80;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

/** Arrow keys, plus and minus move the map while the focus is on a mark; on the map itself Leaflet does it. */
export function usePanKeys(map: LeafletMap): void {
  useEffect(() => {
    const container = map.getContainer();
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('.mark')) return;
      const step = STEPS[event.key];
      if (step) map.panBy([...step]);
      else if (event.key === '+' || event.key === '=') map.zoomIn();
      else if (event.key === '-') map.zoomOut();
      else return;
      event.preventDefault();
    };
    container.addEventListener('keydown', onKey);
    return () => {
      container.removeEventListener('keydown', onKey);
    };
  }, [map]);
}
