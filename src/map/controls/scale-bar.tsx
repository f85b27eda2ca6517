import { useEffect } from 'react';
import { control, type Map as LeafletMap } from 'leaflet';

/** Leaflet's scale bar, in kilometres. */
export function ScaleBar({ map }: { readonly map: LeafletMap }): null {
  useEffect(() => {
    const bar = control.scale({ position: 'bottomleft', imperial: false, maxWidth: 90 });
    bar.addTo(map);
    return () => {
      bar.remove();
    };
  }, [map]);
  return null;
}
