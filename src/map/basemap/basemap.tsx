import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { createBasemapLayer, type BasemapOptions } from './basemap-layer.ts';

/** Puts the offline basemap under the map, anew when theme or language change. */
export function Basemap({ url, isDark, language }: BasemapOptions): null {
  const map = useMap();
  useEffect(() => {
    const layer = createBasemapLayer({ url, isDark, language });
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, url, isDark, language]);
  return null;
}
