import type { FamilyCounts } from '../scene/scene.ts';
import { svg } from './svg.ts';

export interface Slice {
  readonly family: string;
  /** Turns, clockwise from the top: 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Too thin to be seen otherwise: a single event among hundreds still shows. */
const LEAST_SHARE = 0.04;

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

/** One stroked arc a family. Arcs are dashes of full circles: a whole turn needs no special case. */
export function drawDonut(families: FamilyCounts, radius: number, width: number): SVGElement[] {
  const middle = radius - width / 2;
  const length = 2 * Math.PI * middle;
  const gap = families.length > 1 ? Math.min(1.5, length / 60) : 0;
  return slices(families).map(({ family, from, to }) =>
    svg('circle', {
      r: middle,
      class: `donut-slice family--${family}`,
      'stroke-width': width,
      'stroke-dasharray': `${String(Math.max(0.5, (to - from) * length - gap))} ${String(length)}`,
      'stroke-dashoffset': -from * length,
      transform: 'rotate(-90)',
    }),
  );
}
