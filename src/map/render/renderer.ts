import type { LinkedEvent } from '../../core/model.ts';
import type { Emphasis, Mark, Scene } from '../scene/scene.ts';

/** What a reader does with a mark. */
export interface MarkActions {
  /** Pointer or focus is on the mark (`null`: has left it). For clusters and areas there is no single event. */
  readonly hover: (mark: Mark | null) => void;
  /** Click, tap, Enter or space. `anchor` is the element that focus goes back to. */
  readonly activate: (mark: Mark, anchor: HTMLElement | null) => void;
}

/**
 * Draws scenes on the map. The only thing that the event layer knows of drawing, so that another way of drawing (a
 * canvas for very many marks) can take this one's place.
 */
export interface Renderer {
  /** Shows this scene instead of the last one; marks with the same key are kept and updated. */
  draw(scene: Scene): void;
  /** Marks the mark that holds an event. Called on every pointer move: must be cheap. */
  emphasise(emphasis: Emphasis): void;
  /** Takes away everything that was added to the map. */
  remove(): void;
}

/** Whether a mark stands for an event, alone or among others. */
export function holds(mark: Mark, id: LinkedEvent['id']): boolean {
  if (mark.kind === 'event') return mark.event.id === id;
  const events = mark.kind === 'area' ? mark.events : mark.members();
  return events.some((event) => event.id === id);
}
