import type { Family } from '../../core/events/families.ts';
import type { Status } from '../../core/model.ts';
import { formatNumber } from '../../ui/format.ts';
import { GLYPH_GRID, GLYPH_PATHS, GLYPH_STROKE } from '../../ui/glyphs/glyph-paths.ts';
import { badgeSize } from '../render/draw-badge.ts';
import { slices } from '../render/draw-donut.ts';
import type { MarkColors } from '../render/mark-colors.ts';
import type { AreaMark, ClusterMark, Mark } from '../scene/scene.ts';
import { STATUS_LOOKS } from '../symbols/status-looks.ts';
import { clusterRadius } from '../symbols/symbol-size.ts';
import { arcPath, circlePath, type Op } from './ops.ts';

/** A mark at a point, as draw-symbol, draw-donut and draw-badge draw it on the map. */
export function markOps(mark: Mark, x: number, y: number, colors: MarkColors): Op[] {
  if (mark.kind === 'event') return symbolOps(mark, x, y, colors);
  return mark.kind === 'area' ? badgeOps(mark, x, y, colors) : donutOps(mark, x, y, colors);
}

export function symbolOps(
  { family, status, radius }: { readonly family: Family; readonly status: Status; readonly radius: number },
  x: number,
  y: number,
  colors: MarkColors,
): Op[] {
  const { dashes, isHollow, isStruck } = STATUS_LOOKS[status];
  const color = colors.family[family];
  const disc = (r: number, fill: string): Op => ({ kind: 'path', d: circlePath(r), x, y, fill });
  const ring = (r: number, width: number, pattern?: string): Op => ({
    ...{ kind: 'path', d: circlePath(r), x, y, stroke: color, width },
    ...(pattern ? { dashes: pattern } : {}),
  });
  const d = radius * 0.9;
  return [
    disc(radius + 1.5, colors.halo),
    disc(radius, isHollow ? colors.halo : color),
    ...(isHollow ? [ring(radius, 1.25)] : []),
    ...(dashes === null ? [] : [ring(radius + 2.6, 1.5, dashes)]),
    glyphOp(family, radius, x, y, isHollow ? color : colors.halo),
    ...(isStruck
      ? [{ kind: 'path' as const, d: `M${-d} ${d}L${d} ${-d}`, x, y, stroke: colors.halo, width: 2.5 }]
      : []),
  ];
}

function glyphOp(family: Family, radius: number, x: number, y: number, stroke: string): Op {
  const side = radius > 16 ? 24 : radius > 11 ? 16 : 13;
  const scale = side / GLYPH_GRID;
  return {
    kind: 'path',
    d: GLYPH_PATHS[family],
    x: x - side / 2,
    y: y - side / 2,
    scale,
    stroke,
    width: GLYPH_STROKE / Math.max(1, scale * 0.9),
    isRound: true,
  };
}

/** Width of a donut's ring and of the gap between two slices, in CSS pixels. */
const RING = 5;
const GAP = 1.2;

function donutOps({ families, count }: ClusterMark, x: number, y: number, colors: MarkColors): Op[] {
  const radius = clusterRadius(count);
  const middle = radius - RING / 2;
  const gap = families.length > 1 ? GAP / middle / (2 * Math.PI) : 0;
  return [
    { kind: 'path', d: circlePath(radius + 1), x, y, fill: colors.halo },
    ...slices(families).map(({ family, from, to }): Op => {
      const d = arcPath(middle, from, to - gap);
      return { kind: 'path', d, x, y, stroke: colors.family[family], width: RING };
    }),
    ...[textOp(formatNumber(count), x, y + 0.5, 12, 600, colors.ink, 'center')],
  ];
}

function badgeOps(mark: AreaMark, x: number, y: number, colors: MarkColors): Op[] {
  const context = document.createElement('canvas').getContext('2d');
  const { width, height } = badgeSize(context, mark, colors);
  const [left, top] = [x - width / 2, y - height / 2];
  const middle = top + (height - 3) / 2;
  let at = left + 6;
  const bars = mark.families.map(({ family, count }): Op => {
    const part = ((width - 12) * count) / mark.count;
    const bar = { x: at, y: top + height - 6, width: Math.max(1, part - 1), height: 3 };
    at += part;
    return { kind: 'rect', ...bar, fill: colors.family[family] };
  });
  return [
    { kind: 'rect', x: left, y: top, width, height, radius: 4, fill: colors.halo, stroke: colors.line },
    textOp(mark.title, left + 6, middle, 11, 400, colors.ink, 'left'),
    textOp(formatNumber(mark.count), left + width - 6, middle, 11, 600, colors.ink, 'right'),
    ...bars,
  ];
}

export function textOp(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  color: string,
  align: 'left' | 'center' | 'right',
): Op {
  return { kind: 'text', text, x, y, size, weight, color, align };
}
