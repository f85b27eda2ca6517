import type { Emphasis, Mark, Scene } from '../scene/scene.ts';

/** What a reader does with a mark. */
export interface MarkActions {
  /** Pointer or focus is on the mark (`null`: has left it). For clusters and areas there is no single event. */
  readonly hover: (mark: Mark | null) => void;
  /** Click, tap, Enter or space. `anchor` is the element that focus goes back to. */
  readonly activate: (mark: Mark, anchor: HTMLElement | null) => void;
}

/** Draws scenes on the map. The only thing that the event layer knows of drawing. */
export interface Renderer {
  /**
   * Shows this scene instead of the last one. `isLive`: the next is but a frame away (a brush is dragged), so what
   * nobody can use meanwhile, the list of buttons, may lag behind.
   */
  draw(scene: Scene, isLive?: boolean): void;
  /** Marks what holds an event. Called on every pointer move: must be cheap. */
  emphasise(emphasis: Emphasis): void;
  /** Colours have changed. */
  restyle(): void;
  /** Takes away everything that was added to the map. */
  remove(): void;
}
