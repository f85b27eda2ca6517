import { useEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { addNotice, dismissNotice } from '../../state/actions.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { LabelLayer } from '../labels/label-layer.ts';
import type { Layout } from '../scene/lay-out.ts';
import { watchTiles } from './watch-tiles.ts';
import { createBasemapLayer, createLabelLayer, forgetArchive, type BasemapOptions } from './basemap-layer.ts';

interface BasemapProps extends BasemapOptions {
  /** What is drawn over it, which the names keep clear of; `null` leaves the names away. */
  readonly layout: Layout | null;
}

/** Puts the offline basemap under the map, anew when theme or language change, and its names round the symbols. */
export function Basemap({ url, isDark, language, layout }: BasemapProps): null {
  const map = useMap();
  const store = useDatelineStore();
  const [attempt, setAttempt] = useState(0);
  const labels = useRef<LabelLayer | null>(null);
  useEffect(() => {
    const layer = createBasemapLayer({ url, isDark, language });
    const names = createLabelLayer(map, { url, isDark, language });
    // In the language of its time: a switch of language makes the layer anew.
    const words = t('map.noBasemap');
    const tell = (isBroken: boolean): void => {
      if (isBroken) addNotice(store, words);
      else dismissNotice(store, words);
    };
    const forget = watchTiles(layer, tell, () => {
      forgetArchive(url);
      setAttempt((count) => count + 1);
    });
    layer.addTo(map);
    labels.current = names;
    return () => {
      forget();
      layer.remove();
      names.remove();
    };
  }, [map, url, isDark, language, store, attempt]);
  useEffect(() => {
    // Tiles that cannot be read leave the map without names, as they leave it without land; the map's own notice says so.
    if (layout) labels.current?.show(layout).catch(() => undefined);
  }, [layout, map, url, isDark, language, attempt]);
  return null;
}
