import { BADGE_ROOM, badgeSize } from '../scene/place-badges.ts';
import type { Layout } from '../scene/lay-out.ts';
import { toPixel } from '../scene/world-pixels.ts';
import type { Box, Circle, Room } from './label.ts';

/** Air between a symbol and a name, in CSS pixels. */
const AIR = 1.5;

/**
 * The symbols and badges that a layout may draw, whether or not the filter shows them just now: names stay where they
 * are while a filter changes. `controls` are boxes that names keep clear of as well.
 */
export function roomOf({ cells, zoom, free }: Layout, controls: readonly Box[]): Room {
  const circles: Circle[] = [];
  const boxes: Box[] = [...controls];
  for (const cell of cells) {
    const { x, y } = toPixel(cell, zoom);
    if (!cell.area) {
      circles.push({ x, y, radius: cell.radius + AIR });
      continue;
    }
    const { width, height } = badgeSize(cell.area.title);
    boxes.push({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
  }
  const topLeft = toPixel({ lon: free.west, lat: free.north }, zoom);
  const bottomRight = toPixel({ lon: free.east, lat: free.south }, zoom);
  return {
    circles,
    boxes,
    free: {
      left: topLeft.x - BADGE_ROOM.x,
      top: topLeft.y - BADGE_ROOM.y,
      right: bottomRight.x + BADGE_ROOM.x,
      bottom: bottomRight.y + BADGE_ROOM.y,
    },
  };
}
