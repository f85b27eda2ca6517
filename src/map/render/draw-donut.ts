import type { FamilyCounts } from '../scene/scene.ts';
import { formatNumber } from '../../ui/format.ts';
import type { MarkColors } from './mark-colors.ts';

export interface Slice {
  readonly family: FamilyCounts[number]['family'];
  /** Turns, clockwise from the top: 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Too thin to be seen otherwise: a single event among hundreds still shows. */
const LEAST_SHARE = 0.04;
/** Width of the ring, and of the gap between two slices, in CSS pixels. */
const WIDTH = 5;
const GAP = 1.2;

/** Shares of a ring by family. Together they make one whole turn. */
export function slices(families: FamilyCounts): Slice[] {
  const total = families.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const shares = families.map(({ count }) => Math.max(LEAST_SHARE, count / total));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let turn = 0;
  return families.map(({ family }, i) => {
    const from = turn;
    turn += (shares[i] ?? 0) / whole;
    return { family, from, to: turn };
  });
}

/** A ring of slices by family round the number of events. */
export function drawDonut(
  context: CanvasRenderingContext2D,
  families: FamilyCounts,
  count: number,
  radius: number,
  colors: MarkColors,
): void {
  disc(context, radius + 1, colors.halo);
  const middle = radius - WIDTH / 2;
  const gap = families.length > 1 ? GAP / middle : 0;
  context.lineWidth = WIDTH;
  for (const { family, from, to } of slices(families)) {
    context.beginPath();
    context.arc(0, 0, middle, (from - 0.25) * 2 * Math.PI, (to - 0.25) * 2 * Math.PI - gap);
    context.strokeStyle = colors.family[family];
    context.stroke();
  }
  context.fillStyle = colors.ink;
  context.font = `600 12px ${colors.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(formatNumber(count), 0, 0.5);
}

export function disc(context: CanvasRenderingContext2D, radius: number, color: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}
