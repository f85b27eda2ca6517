import { useEffect } from 'react';
import { TileLayer } from 'leaflet';
import { useMap } from 'react-leaflet';

/** Raster tiles of another host. Off unless a publisher names one: every view then tells that host what is looked at. */
export interface OnlineTileSource {
  /** With `{z}`, `{x}` and `{y}`. The page's Content-Security-Policy must allow its origin for images. */
  readonly url: string;
  /** Plain text, shown with the map. */
  readonly attribution: string;
}

/** Lies over the offline basemap, which still shows where tiles are missing or the connection is down. */
export function OnlineTiles({ url, attribution }: OnlineTileSource): null {
  const map = useMap();
  useEffect(() => {
    const layer = new TileLayer(url, { attribution: escapeMarkup(attribution), zIndex: 2 });
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, url, attribution]);
  return null;
}

/** Leaflet reads attributions as markup. */
function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
