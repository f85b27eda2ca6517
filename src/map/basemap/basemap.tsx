import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { LabelLayer } from '../labels/label-layer.ts';
import type { Layout } from '../scene/lay-out.ts';
import { createBasemapLayer, createLabelLayer, type BasemapOptions } from './basemap-layer.ts';

interface BasemapProps extends BasemapOptions {
  /** What is drawn over it, which the names keep clear of; `null` leaves the names away. */
  readonly layout: Layout | null;
}

/** Puts the offline basemap under the map, anew when theme or language change, and its names round the symbols. */
export function Basemap({ url, isDark, language, layout }: BasemapProps): null {
  const map = useMap();
  const labels = useRef<LabelLayer | null>(null);
  useEffect(() => {
    const layer = createBasemapLayer({ url, isDark, language });
    const names = createLabelLayer(map, { url, isDark, language });
    layer.addTo(map);
    labels.current = names;
    return () => {
      layer.remove();
      names.remove();
    };
  }, [map, url, isDark, language]);
  useEffect(() => {
    // Tiles that cannot be read leave the map without names, as they leave it without land; the map's own notice says so.
    if (layout) labels.current?.show(layout).catch(() => undefined);
  }, [layout, map, url, isDark, language]);
  return null;
}
