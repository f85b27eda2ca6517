import type { Emphasis, Mark, Scene } from '../scene/scene.ts';
import type { Density } from './draw-density.ts';

/** What a reader does with a mark. */
export interface MarkActions {
  /** Pointer or focus is on the mark (`null`: has left it). For clusters and areas there is no single event. */
  readonly hover: (mark: Mark | null) => void;
  /** Click, tap, Enter or space. `anchor` is the element that focus goes back to. */
  readonly activate: (mark: Mark, anchor: HTMLElement | null) => void;
}

export interface DrawOptions {
  /**
   * The next scene is but a frame away (a brush is dragged): what nobody can use meanwhile, the list of buttons, may lag
   * behind.
   */
  readonly isLive?: boolean;
  /** Hexagons instead of clusters and symbols. These keep their names and places, and open as before. */
  readonly density?: Density | null;
}

/** Draws scenes on the map. The only thing that the event layer knows of drawing. */
export interface Renderer {
  /**
   * Shows this scene instead of the last one.
   */
  draw(scene: Scene, options?: DrawOptions): void;
  /** Marks what holds an event. Called on every pointer move: must be cheap. */
  emphasise(emphasis: Emphasis): void;
  /** Colours have changed. */
  restyle(): void;
  /** Takes away everything that was added to the map. */
  remove(): void;
}
