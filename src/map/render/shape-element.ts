import { Circle, Polygon, type Map as LeafletMap, type Path, type PathOptions } from 'leaflet';
import type { AreaMark, AreaShape, Ring } from '../scene/scene.ts';

/** Colours come from the style sheet: shapes only carry a class. */
function pathOptions(className: string): PathOptions {
  return { className, interactive: false, pane: SHAPE_PANE };
}

export const SHAPE_PANE = 'event-shapes';

/** An area that has something to be drawn. */
export type OutlinedArea = AreaMark & { readonly shape: Exclude<AreaShape, { kind: 'none' }> };

/** Outline of an area, or of the circle that stands for one. Read-only: the badge is what one clicks. */
export function createAreaShape(map: LeafletMap, { shape, centre }: OutlinedArea): Path {
  const path =
    shape.kind === 'polygon'
      ? new Polygon(
          shape.rings.map((ring) => ring.map(([x, y]): [number, number] => [y, x])),
          { ...pathOptions('area-shape'), smoothFactor: 1.5 },
        )
      : new Circle([centre.lat, centre.lon], {
          ...pathOptions('area-shape area-circle'),
          radius: shape.km * 1000,
        });
  return path.addTo(map);
}

export function createRing(map: LeafletMap, { lat, lon, km }: Ring): Path {
  return new Circle([lat, lon], { ...pathOptions('radius-ring'), radius: km * 1000 }).addTo(map);
}
