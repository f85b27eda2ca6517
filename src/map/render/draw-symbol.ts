import { familyOf } from '../../core/events/families.ts';
import { GLYPH_GRID, GLYPH_PATHS, GLYPH_STROKE } from '../../ui/glyphs/glyph-paths.ts';
import type { EventMark } from '../scene/scene.ts';
import { STATUS_LOOKS } from '../symbols/status-looks.ts';
import { drawing, svg } from './svg.ts';

/** Room round the disc for halo and status outline, in CSS pixels. */
const MARGIN = 4;

/** A filled disc with the family's glyph. Status shows in the outline, and a denied event is struck through. */
export function drawSymbol({ event, radius }: EventMark): SVGElement {
  const family = familyOf(event.type);
  const size = 2 * (radius + MARGIN);
  const parts = [
    svg('circle', { r: radius + 1.5, class: 'symbol-halo' }),
    svg('circle', { r: radius, class: 'symbol-disc' }),
    glyph(family, radius),
  ];
  const { dashes, isHollow, isStruck } = STATUS_LOOKS[event.status];
  if (dashes !== null)
    parts.push(svg('circle', { r: radius + 2.6, class: 'symbol-outline', 'stroke-dasharray': dashes }));
  if (isStruck) {
    const d = radius * 0.9;
    parts.push(svg('line', { x1: -d, y1: d, x2: d, y2: -d, class: 'symbol-strike' }));
  }
  const element = drawing(size, ...parts);
  element.setAttribute('class', `symbol ${isHollow ? 'symbol-hollow' : ''} family--${family}`);
  return element;
}

function glyph(family: keyof typeof GLYPH_PATHS, radius: number): SVGElement {
  // 16 px in small symbols, 24 px in large ones: the stroke stays the same weight in both.
  const side = radius > 16 ? 24 : radius > 11 ? 16 : 13;
  const scale = side / GLYPH_GRID;
  return svg('path', {
    d: GLYPH_PATHS[family],
    class: 'symbol-glyph',
    'stroke-width': GLYPH_STROKE / Math.max(1, scale * 0.9),
    transform: `scale(${String(scale)}) translate(${String(-GLYPH_GRID / 2)} ${String(-GLYPH_GRID / 2)})`,
  });
}
