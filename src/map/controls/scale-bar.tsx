import { useEffect } from 'react';
import { Control, type Map as LeafletMap } from 'leaflet';
import { formatKm, formatMetres } from '../../ui/format.ts';

/** Leaflet's scale bar, in kilometres, written in the page's language. */
export function ScaleBar({ map }: { readonly map: LeafletMap }): null {
  useEffect(() => {
    const bar = new LocalScale({ position: 'bottomleft', imperial: false, maxWidth: 90 });
    bar.addTo(map);
    return () => {
      bar.remove();
    };
  }, [map]);
  return null;
}

/** The class of Leaflet writes "50 km" in every language; what it works out is kept, and its words are replaced. */
class LocalScale extends Control.Scale {
  _updateScale(element: HTMLElement, text: string, ratio: number): void {
    element.style.width = `${Math.round((this.options.maxWidth ?? 0) * ratio)}px`;
    const length = Number.parseFloat(text);
    element.textContent = text.endsWith('km') ? formatKm(length) : formatMetres(length);
  }
}
