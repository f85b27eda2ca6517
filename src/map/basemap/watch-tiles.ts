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
  layer.on('tileerror', ({ tile }: TileEvent) => {
    broken.add(tile);
    if (broken.size > 1) return;
    tell(true);
    timer = setTimeout(retryBroken, RETRY_MS);
  });
  layer.on('tileload tileunload', (event) => {
    if (broken.delete((event as TileEvent).tile) && broken.size === 0) tell(false);
  });
  window.addEventListener('online', retryBroken);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', retryBroken);
    layer.off();
    if (broken.size > 0) tell(false);
  };
}
