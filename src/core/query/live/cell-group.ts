import { EVENT_TYPES } from '../../events/families.ts';
import type { EventTable } from '../table/event-table.ts';
import type { Group, RowList } from './group.ts';

const TYPES = EVENT_TYPES.length;
/** In `cellOf`: the place is in no cell. */
export const NO_CELL = 0xffffffff;

/**
 * Events that are shown, by cell and type. A cell is a set of places that is drawn as one: a cluster, an area, a hex
 * of the density view. Which place is in which cell is decided by whoever draws, and does not change with the filter.
 */
export class CellGroup implements Group {
  readonly own = 0;
  readonly cells: number;
  /** Cell of each place, or `NO_CELL`; places that came later are in none. */
  readonly cellOf: Uint32Array;
  readonly counts: Int32Array;
  /** Events at each place. */
  private readonly atPlace: Int32Array;
  private readonly byType: Int32Array;
  /** How many different places have events, and the sums of places and of rows: of one place or row, the sum is it. */
  private readonly placesWith: Int32Array;
  private readonly placeSum: Float64Array;
  private readonly rowSum: Float64Array;

  constructor(cellOf: Uint32Array, cells: number) {
    this.cellOf = cellOf;
    this.cells = cells;
    this.counts = new Int32Array(cells);
    this.atPlace = new Int32Array(cellOf.length);
    this.byType = new Int32Array(cells * TYPES);
    this.placesWith = new Int32Array(cells);
    this.placeSum = new Float64Array(cells);
    this.rowSum = new Float64Array(cells);
  }

  reset(): void {
    for (const column of [this.counts, this.atPlace, this.byType, this.placesWith]) column.fill(0);
    this.placeSum.fill(0);
    this.rowSum.fill(0);
  }

  count(table: EventTable, { rows, count }: RowList, by: 1 | -1): void {
    const { cellOf, counts, byType, rowSum, atPlace, placesWith, placeSum } = this;
    const { typeIndex } = table;
    const places = table.columns.place;
    const types = table.facets.type.codes;
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0;
      const place = places[row] ?? 0;
      const cell = cellOf[place] ?? NO_CELL;
      if (cell === NO_CELL) continue;
      const type = cell * TYPES + (typeIndex[types[row] ?? 0] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + by;
      byType[type] = (byType[type] ?? 0) + by;
      rowSum[cell] = (rowSum[cell] ?? 0) + by * row;
      const before = atPlace[place] ?? 0;
      atPlace[place] = before + by;
      if (before !== 0 && before + by !== 0) continue;
      placesWith[cell] = (placesWith[cell] ?? 0) + by;
      placeSum[cell] = (placeSum[cell] ?? 0) + by * place;
    }
  }

  /** Events of a cell by type, in the order of `EVENT_TYPES`. */
  typesOf(cell: number): Int32Array {
    return this.byType.subarray(cell * TYPES, (cell + 1) * TYPES);
  }

  /** The row of a cell with one event, or -1. */
  onlyRow(cell: number): number {
    return this.counts[cell] === 1 ? (this.rowSum[cell] ?? -1) : -1;
  }

  /** The place of a cell whose events share one, or 0. */
  onlyPlace(cell: number): number {
    return this.placesWith[cell] === 1 ? (this.placeSum[cell] ?? 0) : 0;
  }

  /** Events at a place. */
  countAt(place: number): number {
    return this.atPlace[place] ?? 0;
  }
}
