import { EVENT_TYPES, FAMILIES, familyOf } from '../../core/events/families.ts';
import type { EventType, Status } from '../../core/model.ts';
import type { CellGroup } from '../../core/query/live/cell-group.ts';
import { known, type EventTable } from '../../core/query/table/event-table.ts';
import { FAMILY_OF_TYPE } from '../../core/query/table/vocabulary.ts';
import { symbolRadius } from '../symbols/symbol-size.ts';
import type { Cell, Layout } from './lay-out.ts';
import type { ClusterMark, EventMark, FamilyCounts, Mark, Place, Ring, Scene } from './scene.ts';

/** Radii of city names say how large a city is; only a smaller-than-province ring says "somewhere round here". */
const WIDEST_RING_KM = 60;

/** What the events that are shown look like in a layout. Marks are ordered as text is read: north to south. */
export function readScene(table: EventTable, layout: Layout, cells: CellGroup): Scene {
  const marks: Mark[] = [];
  const rings: Ring[] = [];
  layout.cells.forEach((at, cell) => {
    const count = cells.counts[cell] ?? 0;
    if (count === 0) return;
    if (at.area) {
      const { title, at: centre, shape } = at.area;
      const families = countFamilies(cells.typesOf(cell));
      marks.push({
        kind: 'area',
        key: at.key,
        cell,
        lon: at.lon,
        lat: at.lat,
        count,
        families,
        title,
        centre,
        shape,
      });
      return;
    }
    const mark = pointMark(table, at, cells, cell, count);
    marks.push(mark);
    const km = mark.kind === 'event' ? (table.places.radiusKm[table.columns.place[mark.row] ?? 0] ?? 0) : 0;
    if (km > 0 && km <= WIDEST_RING_KM) rings.push({ lon: mark.lon, lat: mark.lat, km });
  });
  marks.sort((a, b) => b.lat - a.lat || a.lon - b.lon || (a.key < b.key ? -1 : 1));
  return { marks, rings, layout, cells, table };
}

/** A cell of one event is that event at its own place; one of one place is a cluster there. */
function pointMark(
  table: EventTable,
  at: Cell,
  cells: CellGroup,
  cell: number,
  count: number,
): EventMark | ClusterMark {
  const only = cells.onlyPlace(cell);
  const place = only > 0 ? ownPlace(table, only, at) : { lon: at.lon, lat: at.lat };
  const row = cells.onlyRow(cell);
  if (row < 0)
    return {
      kind: 'cluster',
      key: at.key,
      cell,
      ...place,
      count,
      families: countFamilies(cells.typesOf(cell)),
    };
  const { type, status } = table.facets;
  return {
    kind: 'event',
    key: at.key,
    cell,
    ...place,
    row,
    family: familyOf(type.valuesOf(type.codes[row] ?? 0)[0] as EventType),
    status: status.valuesOf(status.codes[row] ?? 0)[0] as Status,
    radius: symbolRadius(known(table.columns.killedMin[row])),
  };
}

/** On the same copy of the world as its cell. */
function ownPlace({ places }: EventTable, place: number, near: Place): Place {
  const lon = places.lon[place] ?? 0;
  return { lon: lon + 360 * Math.round((near.lon - lon) / 360), lat: places.lat[place] ?? 0 };
}

function countFamilies(types: Int32Array): FamilyCounts {
  const counts = FAMILIES.map((family) => ({ family, count: 0 }));
  for (let type = 0; type < EVENT_TYPES.length; type++) {
    const family = counts[FAMILY_OF_TYPE[type] ?? 0];
    if (family) family.count += types[type] ?? 0;
  }
  return counts.filter(({ count }) => count > 0);
}
