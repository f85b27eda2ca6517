import type { Mark } from '../scene/scene.ts';

/** Where a mark was drawn: a circle, or a box for a badge. CSS pixels from the canvas' corner. */
export interface Target {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isRound: boolean;
}

/** Fingers need more than the symbol; CSS pixels from its middle. */
export const FINGER = 22;

/**
 * The mark at a point: of those under it the one drawn last, else, within `reach` of a middle, the nearest one.
 * Targets are in the order in which they were drawn.
 */
export function hitTest(targets: readonly Target[], x: number, y: number, reach = 0): Mark | null {
  for (let i = targets.length - 1; i >= 0; i--) {
    const target = targets[i];
    if (target && isOn(target, x, y)) return target.mark;
  }
  let nearest: Target | null = null;
  let distance = reach;
  for (const target of targets) {
    const apart = Math.hypot(target.x - x, target.y - y);
    if (apart >= distance) continue;
    nearest = target;
    distance = apart;
  }
  return nearest?.mark ?? null;
}

function isOn({ x, y, width, height, isRound }: Target, atX: number, atY: number): boolean {
  const [dx, dy] = [Math.abs(atX - x), Math.abs(atY - y)];
  return isRound ? Math.hypot(dx, dy) <= width / 2 : dx <= width / 2 && dy <= height / 2;
}
