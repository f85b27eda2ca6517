import type { GridLayer, TileEvent } from 'leaflet';

/** Pause before tiles that could not be read are asked for again. Milliseconds. */
const RETRY_MS = 20_000;

/**
 * Tells when tiles in sight cannot be read, and when they can again; calls `retry` once the connection is back, or after
 * a pause. Returns what stops it.
 */
export function watchTiles(
  layer: GridLayer,
  tell: (isBroken: boolean) => void,
  retry: () => void,
): () => void {
  const broken = new Set<HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const retryBroken = (): void => {
    if (broken.size > 0) retry();
  };
  const onError = ({ tile }: TileEvent): void => {
    broken.add(tile);
    if (broken.size > 1) return;
    tell(true);
    timer = setTimeout(retryBroken, RETRY_MS);
  };
  const onGood = ({ tile }: TileEvent): void => {
    if (broken.delete(tile) && broken.size === 0) tell(false);
  };
  const handlers = { tileerror: onError, tileload: onGood, tileunload: onGood };
  layer.on(handlers);
  window.addEventListener('online', retryBroken);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', retryBroken);
    // Not all of its handlers: Leaflet's own take the layer off the map's events.
    layer.off(handlers);
    if (broken.size > 0) tell(false);
  };
}
