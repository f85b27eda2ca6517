import { CellGroup } from '../../src/core/query/live/cell-group.ts';
import { LiveFilter } from '../../src/core/query/live/live-filter.ts';
import { NO_FILTER, type Filter } from '../../src/core/query/filter.ts';
import { tableOf, type EventTable } from '../../src/core/query/table/event-table.ts';
import { placeArea } from '../../src/map/areas/place-area.ts';
import { areaGroups } from '../../src/map/scene/area-groups.ts';
import { layOut, type PlacedArea, type SceneView } from '../../src/map/scene/lay-out.ts';
import { readScene } from '../../src/map/scene/read-scene.ts';
import type { Scene } from '../../src/map/scene/scene.ts';
import type { LinkedEvent } from '../../src/core/model.ts';

export const WORLD = { west: -180, south: -85, east: 180, north: 85 };
export const VIEW: SceneView = { bounds: WORLD, free: WORLD, zoom: 9 };

/** Areas of a table as circles: no outline is at hand. */
export function circlesOf(table: EventTable): PlacedArea[] {
  return areaGroups(table).map((group) => placeArea(group, undefined));
}

/** What is drawn of some events, of which a filter may hide some. */
export function sceneOf(
  events: readonly LinkedEvent[],
  view: Partial<SceneView> = {},
  filter: Partial<Filter> = {},
  areas?: (table: EventTable) => readonly PlacedArea[],
): Scene {
  const table = tableOf(events, new Map());
  const layout = layOut(table, (areas ?? circlesOf)(table), { ...VIEW, ...view });
  const live = new LiveFilter(table);
  live.apply({ ...NO_FILTER, ...filter });
  return readScene(table, layout, live.read(new CellGroup(layout.cellOf, layout.cells.length)));
}
