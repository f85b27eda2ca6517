import { readColors, type MarkColors } from '../render/mark-colors.ts';
import { sceneIn } from '../render/shown-scene.ts';
import type { Scene } from '../scene/scene.ts';
import { markOps } from './mark-ops.ts';
import type { Op } from './ops.ts';

/** The map as it is on screen, without its controls. */
export interface MapPicture {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly ops: readonly Op[];
  readonly scene: Scene;
  readonly colors: MarkColors;
  readonly attribution: string;
}

/** A picture of the first map in an element; `null` while there is none, or nothing was drawn yet. */
export function pictureOfMap(within: ParentNode): MapPicture | null {
  const container = within.querySelector<HTMLElement>('.leaflet-container');
  const shown = container && sceneIn(container);
  if (!shown) return null;
  const { map, scene, isDensity } = shown;
  const colors = readColors(container);
  const { x: width, y: height } = map.getSize();
  const order = { area: 0, cluster: 1, event: 2 };
  const marks = isDensity
    ? []
    : [...scene.marks]
        .sort((a, b) => order[a.kind] - order[b.kind])
        .flatMap((mark) => {
          const { x, y } = map.latLngToContainerPoint([mark.lat, mark.lon]);
          const isSeen = x > -40 && y > -40 && x < width + 40 && y < height + 40;
          return isSeen ? markOps(mark, x, y, colors) : [];
        });
  return {
    width,
    height,
    ops: [{ kind: 'image', image: flatten(container, isDensity), x: 0, y: 0, width, height }, ...marks],
    scene,
    colors,
    attribution: container.querySelector('.leaflet-control-attribution')?.textContent ?? '',
  };
}

/** Basemap, names, outlines and rings in one bitmap, as sharp as the screen has them. */
function flatten(container: HTMLElement, withMarks: boolean): HTMLCanvasElement {
  const box = container.getBoundingClientRect();
  const ratio = window.devicePixelRatio || 1;
  const flat = document.createElement('canvas');
  flat.width = Math.round(box.width * ratio);
  flat.height = Math.round(box.height * ratio);
  const context = flat.getContext('2d');
  if (!context) throw new Error('This browser draws no canvas');
  context.scale(ratio, ratio);
  context.fillStyle = getComputedStyle(container).backgroundColor;
  context.fillRect(0, 0, box.width, box.height);
  const panes = [...container.querySelectorAll<HTMLElement>('.leaflet-map-pane > .leaflet-pane')];
  const zOf = (pane: HTMLElement): number => Number(getComputedStyle(pane).zIndex) || 0;
  for (const pane of panes.sort((a, b) => zOf(a) - zOf(b))) {
    if (!withMarks && pane.classList.contains('leaflet-marker-pane')) continue;
    for (const canvas of pane.querySelectorAll('canvas')) {
      const at = canvas.getBoundingClientRect();
      if (canvas.width === 0 || canvas.height === 0) continue;
      context.drawImage(canvas, at.left - box.left, at.top - box.top, at.width, at.height);
    }
  }
  return flat;
}
