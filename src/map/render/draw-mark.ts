import { formatNumber } from '../../ui/format.ts';
import type { AreaMark, ClusterMark, Mark } from '../scene/scene.ts';
import { clusterRadius } from '../symbols/symbol-size.ts';
import { drawDonut } from './donut.ts';
import { drawSymbol } from './draw-symbol.ts';
import { drawing, svg } from './svg.ts';

/** What stands inside a mark's button. */
export function drawMark(mark: Mark): Element {
  if (mark.kind === 'event') return drawSymbol(mark);
  return mark.kind === 'cluster' ? drawCluster(mark) : drawBadge(mark);
}

function drawCluster({ count, families }: ClusterMark): SVGElement {
  const radius = clusterRadius(count);
  const width = 5;
  const text = svg('text', { class: 'donut-count', 'text-anchor': 'middle', dy: '0.35em' });
  text.textContent = formatNumber(count);
  const element = drawing(
    2 * (radius + 2),
    svg('circle', { r: radius + 1, class: 'donut-ground' }),
    ...drawDonut(families, radius, width),
    text,
  );
  element.setAttribute('class', 'donut');
  return element;
}

/** A label with a bar of families: square, so that nobody takes it for a point. */
function drawBadge({ title, events, families }: AreaMark): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'area-badge';
  const name = document.createElement('span');
  name.className = 'area-badge-name';
  name.textContent = title;
  const count = document.createElement('span');
  count.className = 'area-badge-count';
  count.textContent = formatNumber(events.length);
  const bar = document.createElement('span');
  bar.className = 'area-badge-bar';
  for (const { family, count: share } of families) {
    const part = document.createElement('span');
    part.className = `family--${family}`;
    part.style.flexGrow = String(share);
    bar.append(part);
  }
  // The space is heard, not seen: without it the name would read "Idlib9".
  badge.append(name, ' ', count, bar);
  return badge;
}
