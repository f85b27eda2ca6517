import type { Map as LeafletMap } from 'leaflet';
import type { Scene } from '../scene/scene.ts';

/** What a map draws now. */
export interface ShownScene {
  readonly map: LeafletMap;
  readonly scene: Scene;
  /** Hexagons stand in place of symbols. */
  readonly isDensity: boolean;
}

const scenes = new WeakMap<HTMLElement, ShownScene>();

/** Remembers what was drawn last, for whoever makes a picture of it. */
export function keepScene(map: LeafletMap, scene: Scene, isDensity: boolean): void {
  scenes.set(map.getContainer(), { map, scene, isDensity });
}

export function sceneIn(container: HTMLElement): ShownScene | null {
  return scenes.get(container) ?? null;
}
