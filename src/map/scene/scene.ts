import type { Family } from '../../core/events/families.ts';
import type { CellGroup } from '../../core/query/live/cell-group.ts';
import type { EventTable } from '../../core/query/table/event-table.ts';
import type { Status } from '../../core/model.ts';
import type { Layout } from './lay-out.ts';

/** Longitude and latitude in degrees. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** Number of events of each family, families without events left out, in the families' order. */
export type FamilyCounts = readonly { readonly family: Family; readonly count: number }[];

interface MarkBase extends Place {
  /** The same mark has the same key from one scene to the next. */
  readonly key: string;
  /** Its cell in the layout. */
  readonly cell: number;
}

/** One event at one point. */
export interface EventMark extends MarkBase {
  readonly kind: 'event';
  readonly row: number;
  readonly family: Family;
  readonly status: Status;
  /** CSS pixels. */
  readonly radius: number;
}

/** Several events too close to draw apart. */
export interface ClusterMark extends MarkBase {
  readonly kind: 'cluster';
  readonly count: number;
  readonly families: FamilyCounts;
}

/** Events of which only a district, province or country is known. */
export interface AreaMark extends MarkBase {
  readonly kind: 'area';
  readonly count: number;
  readonly families: FamilyCounts;
  readonly title: string;
  /** Middle of the area; the mark's own place is that of its badge. */
  readonly centre: Place;
  readonly shape: AreaShape;
}

export type AreaShape =
  /** Rings of longitude, latitude pairs. */
  | { readonly kind: 'polygon'; readonly rings: readonly (readonly (readonly [number, number])[])[] }
  /** No outline is known: a circle of this radius stands for the area. */
  | { readonly kind: 'circle'; readonly km: number }
  /** Areas too small to be drawn at this scale, counted together. */
  | { readonly kind: 'none' };

export type Mark = EventMark | ClusterMark | AreaMark;

/** How far round a point an event may have been ("near", "outskirts of"). */
export interface Ring extends Place {
  readonly km: number;
}

/** All that is drawn at one moment, in the order in which the keyboard visits it. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly rings: readonly Ring[];
  readonly layout: Layout;
  readonly cells: CellGroup;
  readonly table: EventTable;
}

/** The marks that stand out, by their cells; -1 for none. */
export interface Emphasis {
  readonly highlight: number;
  readonly selection: number;
}
